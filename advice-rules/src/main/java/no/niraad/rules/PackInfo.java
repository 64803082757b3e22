package no.niraad.rules;

import java.util.List;
import java.util.Map;
import no.niraad.model.fact.Fact;
import no.niraad.model.text.Words;
import no.niraad.rules.source.RuleText;
import org.jspecify.annotations.Nullable;

/**
 * A pack that is loaded.
 *
 * @param id what the ids of its rules begin with
 * @param version its version; {@code 0} when it has none
 * @param title what it is called
 * @param licence under which terms others may use it; null when it does not say
 * @param hash SHA-256 of its files, in lower-case hexadecimal
 * @param fullRights whether its rules may do anything; see {@link no.niraad.rules.pack.Pack#readWithFullRights}
 * @param texts what its rules say, by name
 * @param facts what it asks beside the built-in facts, in its order
 */
public record PackInfo(
        String id,
        String version,
        Words title,
        @Nullable String licence,
        String hash,
        boolean fullRights,
        Map<String, RuleText> texts,
        List<Fact> facts) {

    public PackInfo {
        facts = List.copyOf(facts);
        texts = Map.copyOf(texts);
    }
}
