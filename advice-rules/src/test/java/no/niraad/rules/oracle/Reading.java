package no.niraad.rules.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.niraad.model.Answer;
import no.niraad.model.Profile;
import no.niraad.model.organisation.Effect;
import no.niraad.model.organisation.Initiative;
import no.niraad.model.organisation.OrgUnit;
import no.niraad.model.organisation.Phase;

/**
 * How one claim is read: of which subjects of a profile it is to be told.
 *
 * <p>Read from the report and from what each claim expects, without looking at any rule. Yes is in place. No and planned
 * are lacking. Partly, unknown and not relevant flag nothing.
 */
@FunctionalInterface
interface Reading {

    Set<Phase> RUNNING = Set.of(Phase.PLANNING, Phase.EXECUTION, Phase.CLOSING);

    void read(Profile profile, Flags flags);

    /** An initiative in a unit that it changes work in. */
    record Landing(Initiative initiative, OrgUnit unit, Effect effect) {

        String key() {
            return initiative.id() + "/" + unit.id();
        }

        /** Whether the change is landing in the unit now. */
        boolean isNow() {
            return isRunning(initiative);
        }
    }

    /** Planning, execution or closing: a project that takes people's time now. */
    static boolean isRunning(Initiative initiative) {
        return RUNNING.contains(initiative.phase());
    }

    static long running(Profile profile) {
        return profile.initiatives().stream().filter(Reading::isRunning).count();
    }

    static boolean lacking(Answer... answers) {
        return Arrays.stream(answers).anyMatch(it -> it == Answer.NO || it == Answer.PLANNED);
    }

    static boolean yes(Answer answer) {
        return answer == Answer.YES;
    }

    /** Something the organisation should have in place: whichever of these is lacking is told. */
    static Reading inPlace(Function<Profile, List<Answer>> answers) {
        return (profile, flags) ->
                flags.must(Flags.ORGANISATION, answers.apply(profile).stream().anyMatch(Reading::lacking));
    }

    static Reading eachUnit(BiConsumer<OrgUnit, Flags> reading) {
        return (profile, flags) -> profile.orgUnits().forEach(it -> reading.accept(it, flags));
    }

    static Reading eachInitiative(BiConsumer<Initiative, Flags> reading) {
        return (profile, flags) -> profile.initiatives().forEach(it -> reading.accept(it, flags));
    }

    static Reading eachLanding(BiConsumer<Landing, Flags> reading) {
        return (profile, flags) -> landings(profile).forEach(it -> reading.accept(it, flags));
    }

    static List<Landing> landings(Profile profile) {
        Map<String, OrgUnit> units =
                profile.orgUnits().stream().collect(Collectors.toMap(OrgUnit::id, UnaryOperator.identity()));
        List<Landing> landings = new ArrayList<>();
        for (Initiative initiative : profile.initiatives()) {
            for (Effect effect : initiative.affects()) {
                landings.add(new Landing(initiative, units.get(effect.orgUnit()), effect));
            }
        }
        return landings;
    }
}
