package no.niraad.model.organisation;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import no.niraad.model.Answer;
import org.jspecify.annotations.Nullable;

/**
 * One organisational unit: a school, a nursing home, a department.
 * Absent answers become {@link Answer#UNKNOWN}.
 *
 * @param id stable key, unique among the units
 * @param name what people call it
 * @param parent id of the unit it belongs to; null at the top
 * @param employees number of employees; null when unknown
 * @param managers its middle managers as a group
 * @param staff its employees as a group
 * @param changeAgents its change agents
 * @param unionsInform involved union representatives and employees inform and motivate in the unit (claim 2.5)
 * @param processesImproved the unit adapts and improves its work processes (claim 9.5)
 * @param changeAbility the unit has shown that it carries changes through in the time planned (claim 7.7)
 */
@RecordBuilder
public record OrgUnit(
        String id,
        String name,
        @Nullable String parent,
        @Nullable Integer employees,
        Managers managers,
        Staff staff,
        ChangeAgents changeAgents,
        Answer unionsInform,
        Answer processesImproved,
        Answer changeAbility) {

    public OrgUnit {
        Objects.requireNonNull(id, "an organisational unit has an id");
        Objects.requireNonNull(name, "an organisational unit has a name");
        managers = managers == null ? Managers.unknown() : managers;
        staff = staff == null ? Staff.unknown() : staff;
        changeAgents = changeAgents == null ? ChangeAgents.unknown() : changeAgents;
        unionsInform = Answer.orUnknown(unionsInform);
        processesImproved = Answer.orUnknown(processesImproved);
        changeAbility = Answer.orUnknown(changeAbility);
    }
}
