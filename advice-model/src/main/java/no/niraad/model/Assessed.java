package no.niraad.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * When the organisation was described, and by which roles.
 *
 * @param on the date that the profile describes
 * @param by the roles that answered, never names of persons; empty when not said
 */
@RecordBuilder
public record Assessed(LocalDate on, List<String> by) {

    public Assessed {
        Objects.requireNonNull(on, "assessed.on is the date that the profile describes, such as 2026-11-01");
        by = by == null ? List.of() : List.copyOf(by);
    }
}
