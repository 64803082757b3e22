package no.niraad.model.fact;

import java.util.List;
import java.util.Objects;
import no.niraad.model.text.Words;

/**
 * One thing that is asked for.
 *
 * @param path its stable name, such as {@code leadership.politicalOwnership} or {@code orgUnits.{id}.managers.support}
 * @param kind what an answer says
 * @param claims the claims of the source that it serves, such as 2.10; empty for some of the context
 * @param quick whether it belongs to the short questionnaire
 * @param label a few words for it
 * @param question one question about one thing
 * @param guidance what counts as yes, and as partly
 * @param sufficient an example of evidence that is enough
 * @param insufficient an example of evidence that is not
 */
public record Fact(
        String path,
        FactKind kind,
        List<String> claims,
        boolean quick,
        Words label,
        Words question,
        Words guidance,
        Words sufficient,
        Words insufficient) {

    public Fact {
        Objects.requireNonNull(kind, "a fact has a kind, such as achievement");
        claims = List.copyOf(claims);
    }
}
