package no.niraad.rules.oracle;

import static java.util.Map.entry;
import static no.niraad.rules.oracle.Flags.ORGANISATION;
import static no.niraad.rules.oracle.Reading.inPlace;
import static no.niraad.rules.oracle.Reading.lacking;
import static no.niraad.rules.oracle.Reading.yes;

import java.util.List;
import java.util.Map;
import no.niraad.model.Profile;

/** Advice 4, pages 9 and 10. */
final class CultureReadings {

    static final Map<String, Reading> READINGS = Map.ofEntries(
            entry(
                    "4.1",
                    inPlace(it ->
                            List.of(it.culture().acceptsChange(), it.culture().promotesChange()))),
            entry("4.3", CultureReadings::strengthenedByTransformation),
            entry("4.4", CultureReadings::tryingOut),
            entry("4.5", inPlace(it -> List.of(it.culture().developedInParallel()))),
            entry("4.6", CultureReadings::negativeAfterChange));

    private CultureReadings() {}

    /** A weak culture points at the involvement and the competence measures that are lacking. */
    private static void strengthenedByTransformation(Profile profile, Flags flags) {
        boolean weak =
                lacking(profile.culture().acceptsChange(), profile.culture().promotesChange());
        flags.must(ORGANISATION, weak && lacking(profile.involvement().employeesInvolved()));
        flags.must(ORGANISATION, weak && lacking(profile.competence().raisedEverywhere()));
        flags.must(ORGANISATION, weak && lacking(profile.competence().continuousLearning()));
        flags.may(ORGANISATION, weak);
    }

    /** A pilot is an experiment: it may be named as the reason why something weighs less there. */
    private static void tryingOut(Profile profile, Flags flags) {
        var it = profile.culture();
        flags.must(ORGANISATION, lacking(it.experimentation(), it.innovativeProcurement(), it.serviceDesignUsed()));
        profile.initiatives().forEach(one -> flags.may(one.id(), yes(one.pilot())));
    }

    private static void negativeAfterChange(Profile profile, Flags flags) {
        var it = profile.culture();
        flags.must(ORGANISATION, yes(it.changesCompleted()) && lacking(it.positiveAfterChange()));
    }
}
