package no.niraad.model.organisation;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One IT system in use.
 *
 * @param id stable key, unique among the systems
 * @param name what people call it
 * @param responsibility who carries system responsibility (claim 9.4)
 * @param orgUnit id of the unit that uses it most; null when unknown
 * @param exchanges the systems that it should exchange data with; empty when unknown or none
 */
@RecordBuilder
public record ItSystem(
        String id,
        String name,
        Responsibility responsibility,
        @Nullable String orgUnit,
        List<Exchange> exchanges) {

    public ItSystem {
        Objects.requireNonNull(id, "a system has an id");
        Objects.requireNonNull(name, "a system has a name");
        responsibility = responsibility == null ? Responsibility.UNKNOWN : responsibility;
        exchanges = exchanges == null ? List.of() : List.copyOf(exchanges);
    }
}
