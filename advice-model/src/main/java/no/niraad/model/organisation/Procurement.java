package no.niraad.model.organisation;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import no.niraad.model.Answer;
import org.jspecify.annotations.Nullable;

/**
 * One IT procurement, planned, running or done.
 * Absent answers become {@link Answer#UNKNOWN}.
 *
 * @param id stable key, unique among the procurements
 * @param name what is procured
 * @param orgUnit id of the unit that will use it; null when unknown
 * @param itInvolved the IT department carries the procurement out or takes close part in it (claim 9.6)
 * @param departmentInvolved the department that will use the solution takes part (claim 9.6)
 * @param innovative the procurement is innovative: it describes needs and lets suppliers propose (claim 8.11)
 */
@RecordBuilder
public record Procurement(
        String id,
        String name,
        @Nullable String orgUnit,
        Answer itInvolved,
        Answer departmentInvolved,
        Answer innovative) {

    public Procurement {
        Objects.requireNonNull(id, "a procurement has an id");
        Objects.requireNonNull(name, "a procurement has a name");
        itInvolved = Answer.orUnknown(itInvolved);
        departmentInvolved = Answer.orUnknown(departmentInvolved);
        innovative = Answer.orUnknown(innovative);
    }
}
