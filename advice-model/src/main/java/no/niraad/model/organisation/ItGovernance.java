package no.niraad.model.organisation;

import io.soabase.recordbuilder.core.RecordBuilder;
import no.niraad.model.Answer;

/**
 * IT decisions, infrastructure and procurement (advice 9).
 * Absent answers become {@link Answer#UNKNOWN}.
 *
 * @param decisionsGathered authority over management, development and operation of IT is gathered in one place (claim 9.1)
 * @param anchoredInTopLeadership IT processes and procurements are anchored in the top leadership (claim 9.2)
 * @param standardInfrastructure a standardised IT infrastructure is in place (claim 9.3)
 */
@RecordBuilder
public record ItGovernance(Answer decisionsGathered, Answer anchoredInTopLeadership, Answer standardInfrastructure) {

    public ItGovernance {
        decisionsGathered = Answer.orUnknown(decisionsGathered);
        anchoredInTopLeadership = Answer.orUnknown(anchoredInTopLeadership);
        standardInfrastructure = Answer.orUnknown(standardInfrastructure);
    }

    /** {@return the theme with every answer unknown} */
    public static ItGovernance unknown() {
        return ItGovernanceBuilder.builder().build();
    }
}
