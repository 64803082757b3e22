package no.niraad.model.organisation;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;
import no.niraad.model.Answer;
import org.jspecify.annotations.Nullable;

/**
 * One planned benefit of an initiative.
 * Absent answers become {@link Answer#UNKNOWN}.
 *
 * @param id stable key, unique within the initiative
 * @param name the benefit in a few words
 * @param recipient who gets it
 * @param owner role that answers for taking it out, never a person; null when unknown or none
 * @param due the day it is to be taken out; null when unknown or none
 * @param ownerAppointed a role in the line answers for it (claim 7.5); a given owner means yes
 * @param targetSet there is a target to measure against (claim 7.5)
 * @param dateSet there is a date for taking it out (claim 7.5); a given due date means yes
 * @param baselineMeasured the starting point was measured before the effects began (claim 7.10)
 * @param realised the benefit has been taken out (claim 7.6)
 * @param followedUp the benefit is followed up (claim 7.6)
 */
@RecordBuilder
public record Benefit(
        String id,
        String name,
        Recipient recipient,
        @Nullable String owner,
        @Nullable LocalDate due,
        Answer ownerAppointed,
        Answer targetSet,
        Answer dateSet,
        Answer baselineMeasured,
        Answer realised,
        Answer followedUp) {

    public Benefit {
        Objects.requireNonNull(id, "a benefit has an id");
        Objects.requireNonNull(name, "a benefit has a name");
        recipient = recipient == null ? Recipient.UNKNOWN : recipient;
        ownerAppointed = owner == null ? Answer.orUnknown(ownerAppointed) : Answer.YES;
        targetSet = Answer.orUnknown(targetSet);
        dateSet = due == null ? Answer.orUnknown(dateSet) : Answer.YES;
        baselineMeasured = Answer.orUnknown(baselineMeasured);
        realised = Answer.orUnknown(realised);
        followedUp = Answer.orUnknown(followedUp);
    }

    /** {@return whether it is known that no date is set, so that none can be asked for} */
    public boolean hasNoDate() {
        return isWithoutDate(dateSet);
    }

    /** {@return whether an answer to whether a date is set says that there is none} */
    public static boolean isWithoutDate(Answer dateSet) {
        return dateSet.isKnown() && dateSet != Answer.YES;
    }
}
