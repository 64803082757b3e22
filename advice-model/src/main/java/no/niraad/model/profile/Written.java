package no.niraad.model.profile;

import java.time.LocalDate;
import no.niraad.model.document.Node;
import org.jspecify.annotations.Nullable;

/**
 * A value with what shows that it is true: {@code {answer: delvis, evidence: "KS-sak 24/17", on: 2024-03-12, by: kommunedirektør}}.
 *
 * @param answer the value, where it is an answer
 * @param value the value, where it is something else
 * @param evidence what shows it
 * @param on when the evidence is from
 * @param by the role that answered
 */
record Written(
        @Nullable Node answer,
        @Nullable Node value,
        @Nullable String evidence,
        @Nullable LocalDate on,
        @Nullable String by) {

    /** Nothing around the value. */
    static final Written PLAIN = new Written(null, null, null, null, null);
}
