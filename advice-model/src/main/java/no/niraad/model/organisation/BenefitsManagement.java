package no.niraad.model.organisation;

import io.soabase.recordbuilder.core.RecordBuilder;
import no.niraad.model.Answer;

/**
 * Systematic benefits work (advice 7).
 * Absent answers become {@link Answer#UNKNOWN}.
 *
 * @param standardMethod a standardised method for benefits realisation is in use (claims 7.4, 7.3)
 * @param followedUpByLeadership the leadership follows benefits up until they are realised (claim 7.10)
 */
@RecordBuilder
public record BenefitsManagement(Answer standardMethod, Answer followedUpByLeadership) {

    public BenefitsManagement {
        standardMethod = Answer.orUnknown(standardMethod);
        followedUpByLeadership = Answer.orUnknown(followedUpByLeadership);
    }

    /** {@return the theme with every answer unknown} */
    public static BenefitsManagement unknown() {
        return BenefitsManagementBuilder.builder().build();
    }
}
