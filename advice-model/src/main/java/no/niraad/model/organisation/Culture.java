package no.niraad.model.organisation;

import io.soabase.recordbuilder.core.RecordBuilder;
import no.niraad.model.Answer;

/**
 * A culture of learning and innovation (advice 4).
 * Absent answers become {@link Answer#UNKNOWN}.
 *
 * @param acceptsChange the culture accepts change (claim 4.1)
 * @param promotesChange the culture promotes change (claim 4.1)
 * @param experimentation trying things out on a small scale is an ordinary way of working (claim 4.4)
 * @param innovativeProcurement innovative procurement is used (claim 4.4)
 * @param serviceDesignUsed service design is used (claim 4.4)
 * @param roomForTrialAndError there is room for trying and failing, and for telling about it (claim 8.6)
 * @param developedInParallel culture is worked on alongside the transformation, not waited for (claim 4.5)
 * @param changesCompleted digital changes have been carried through to the end (claim 4.6)
 * @param positiveAfterChange attitudes to transformation are positive after the changes so far (claim 4.6)
 */
@RecordBuilder
public record Culture(
        Answer acceptsChange,
        Answer promotesChange,
        Answer experimentation,
        Answer innovativeProcurement,
        Answer serviceDesignUsed,
        Answer roomForTrialAndError,
        Answer developedInParallel,
        Answer changesCompleted,
        Answer positiveAfterChange) {

    public Culture {
        acceptsChange = Answer.orUnknown(acceptsChange);
        promotesChange = Answer.orUnknown(promotesChange);
        experimentation = Answer.orUnknown(experimentation);
        innovativeProcurement = Answer.orUnknown(innovativeProcurement);
        serviceDesignUsed = Answer.orUnknown(serviceDesignUsed);
        roomForTrialAndError = Answer.orUnknown(roomForTrialAndError);
        developedInParallel = Answer.orUnknown(developedInParallel);
        changesCompleted = Answer.orUnknown(changesCompleted);
        positiveAfterChange = Answer.orUnknown(positiveAfterChange);
    }

    /** {@return the theme with every answer unknown} */
    public static Culture unknown() {
        return CultureBuilder.builder().build();
    }
}
