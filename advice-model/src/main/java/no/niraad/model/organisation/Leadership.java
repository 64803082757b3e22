package no.niraad.model.organisation;

import io.soabase.recordbuilder.core.RecordBuilder;
import no.niraad.model.Answer;

/**
 * Who owns the transformation at the top, and what they see in it (advice 1).
 * Absent answers become {@link Answer#UNKNOWN}.
 *
 * @param executiveTeamOwnership the chief executive's leadership team has made the transformation its own (claim 1.1)
 * @param politicalOwnership the elected leadership takes active ownership, shown in decisions (claim 1.2)
 * @param administrativeOwnership the administrative leadership takes active ownership, shown in what it follows up (claim 1.3)
 * @param seesNecessity the leadership sees digitalisation as a necessity (claim 1.4)
 * @param seesOpportunity the leadership sees digitalisation as a substantial opportunity (claims 1.5, 1.8)
 * @param seesRiskOfStandingStill the leadership sees the risk of not taking the technology into use (claim 1.8)
 * @param sponsor at least one leader at the top backs smaller projects and pilots by name and deed (claim 1.6)
 * @param broadAnchoring the anchoring covers the leadership team broadly, beyond one or a few leaders (claim 1.6)
 * @param digitalMaturity the top leaders know what digital solutions can and cannot do for their services (claims 1.7, 2.8)
 * @param willToInvest money and time for the transformation stand in budget and plan (claims 1.8, 0.3)
 * @param sharedRecognition the leadership agrees on what digitalisation means here and which steps it takes (claim 1.9)
 */
@RecordBuilder
public record Leadership(
        Answer executiveTeamOwnership,
        Answer politicalOwnership,
        Answer administrativeOwnership,
        Answer seesNecessity,
        Answer seesOpportunity,
        Answer seesRiskOfStandingStill,
        Answer sponsor,
        Answer broadAnchoring,
        Answer digitalMaturity,
        Answer willToInvest,
        Answer sharedRecognition) {

    public Leadership {
        executiveTeamOwnership = Answer.orUnknown(executiveTeamOwnership);
        politicalOwnership = Answer.orUnknown(politicalOwnership);
        administrativeOwnership = Answer.orUnknown(administrativeOwnership);
        seesNecessity = Answer.orUnknown(seesNecessity);
        seesOpportunity = Answer.orUnknown(seesOpportunity);
        seesRiskOfStandingStill = Answer.orUnknown(seesRiskOfStandingStill);
        sponsor = Answer.orUnknown(sponsor);
        broadAnchoring = Answer.orUnknown(broadAnchoring);
        digitalMaturity = Answer.orUnknown(digitalMaturity);
        willToInvest = Answer.orUnknown(willToInvest);
        sharedRecognition = Answer.orUnknown(sharedRecognition);
    }

    /** {@return the theme with every answer unknown} */
    public static Leadership unknown() {
        return LeadershipBuilder.builder().build();
    }
}
