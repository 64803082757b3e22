package no.niraad.rules.oracle;

import static java.util.Map.entry;
import static no.niraad.rules.oracle.Flags.ORGANISATION;
import static no.niraad.rules.oracle.Reading.inPlace;
import static no.niraad.rules.oracle.Reading.lacking;
import static no.niraad.rules.oracle.Reading.yes;

import java.util.List;
import java.util.Map;
import no.niraad.model.Profile;
import no.niraad.model.finding.Severity;
import no.niraad.model.organisation.Stage;

/** Advice 1, page 4. */
final class LeadershipReadings {

    static final Map<String, Reading> READINGS = Map.ofEntries(
            entry("1.1", inPlace(it -> List.of(it.leadership().executiveTeamOwnership()))),
            entry("1.2", LeadershipReadings::politicalOwnership),
            entry("1.3", LeadershipReadings::administrativeOwnership),
            entry("1.4", inPlace(it -> List.of(it.leadership().seesNecessity()))),
            entry("1.5", inPlace(it -> List.of(it.leadership().seesOpportunity()))),
            entry("1.6", LeadershipReadings::narrowAnchoring),
            entry("1.7", LeadershipReadings::pilotsNotShown),
            entry("1.8", LeadershipReadings::willToInvest),
            entry("1.9", inPlace(it -> List.of(it.leadership().sharedRecognition()))));

    private LeadershipReadings() {}

    private static void politicalOwnership(Profile profile, Flags flags) {
        var top = profile.leadership();
        flags.must(ORGANISATION, lacking(top.politicalOwnership()));
        flags.may(ORGANISATION, lacking(top.administrativeOwnership()) && yes(top.politicalOwnership()));
    }

    /** One of the two owning it and the other not is told too. */
    private static void administrativeOwnership(Profile profile, Flags flags) {
        var top = profile.leadership();
        flags.must(ORGANISATION, lacking(top.administrativeOwnership()));
        flags.must(ORGANISATION, lacking(top.politicalOwnership()) && yes(top.administrativeOwnership()));
    }

    /**
     * Narrow anchoring is serious in a later stage; early it is none, as long as one leader backs the work and it stays
     * with smaller projects and pilots. A leadership team that has not made the work its own is narrow anchoring too.
     */
    private static void narrowAnchoring(Profile profile, Flags flags) {
        var top = profile.leadership();
        Stage stage = profile.organisation().stage();
        boolean narrow = lacking(top.broadAnchoring());
        boolean early = stage == Stage.EARLY;
        flags.must(ORGANISATION, lacking(top.sponsor()), Severity.ACT_NOW);
        flags.must(ORGANISATION, narrow && (stage == Stage.SCALING || stage == Stage.ESTABLISHED), Severity.ACT_NOW);
        flags.must(ORGANISATION, narrow && early && yes(top.sponsor()));
        boolean small = profile.initiatives().stream().noneMatch(it -> yes(it.broadRollOut()));
        flags.atMost(ORGANISATION, early && yes(top.sponsor()) && small, Severity.FOLLOW_UP);
        flags.may(ORGANISATION, narrow || lacking(top.executiveTeamOwnership()));
    }

    private static void pilotsNotShown(Profile profile, Flags flags) {
        var top = profile.leadership();
        boolean littleUnderstanding = lacking(top.digitalMaturity(), top.seesOpportunity());
        flags.may(ORGANISATION, lacking(top.digitalMaturity()));
        for (var it : profile.initiatives()) {
            boolean hidden = yes(it.pilot()) && yes(it.resultsVisible()) && lacking(it.shownToLeadership());
            flags.must(it.id(), hidden && littleUnderstanding);
        }
    }

    /** Which of the two understandings is lacking decides the step; each of them may be told alone as well. */
    private static void willToInvest(Profile profile, Flags flags) {
        var top = profile.leadership();
        flags.must(ORGANISATION, lacking(top.willToInvest()));
        flags.may(ORGANISATION, lacking(top.seesOpportunity(), top.seesRiskOfStandingStill()));
    }
}
