package no.niraad.model.organisation;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import no.niraad.model.Answer;

/**
 * Data that a system should exchange with another one.
 * Absent answers become {@link Answer#UNKNOWN}.
 *
 * @param with id of the other system
 * @param working the two systems exchange the data that they should (claim 9.7)
 */
@RecordBuilder
@RecordBuilder.Options(enableWither = false) // its component "with" has the name that withers take
public record Exchange(String with, Answer working) {

    public Exchange {
        Objects.requireNonNull(with, "an exchange has a with, the id of the other system");
        working = Answer.orUnknown(working);
    }
}
