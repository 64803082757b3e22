package no.niraad.rules.oracle;

import static java.util.Map.entry;
import static no.niraad.rules.oracle.Flags.ORGANISATION;
import static no.niraad.rules.oracle.Reading.eachLanding;
import static no.niraad.rules.oracle.Reading.inPlace;
import static no.niraad.rules.oracle.Reading.lacking;
import static no.niraad.rules.oracle.Reading.yes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.niraad.model.Profile;
import no.niraad.model.finding.Severity;
import no.niraad.model.organisation.Benefit;
import no.niraad.model.organisation.Initiative;
import no.niraad.model.organisation.Phase;
import no.niraad.model.organisation.Recipient;
import no.niraad.rules.oracle.Reading.Landing;

/** Advice 7, pages 15 and 16. */
final class BenefitsReadings {

    static final Map<String, Reading> READINGS = Map.ofEntries(
            entry("7.2", BenefitsReadings::allForUsers),
            entry("7.3", BenefitsReadings::largePortfolio),
            entry("7.4", inPlace(it -> List.of(it.benefitsManagement().standardMethod()))),
            entry("7.5", BenefitsReadings::clearExpectations),
            entry("7.6", BenefitsReadings::overdue),
            entry("7.7", BenefitsReadings::dueTooEarly),
            entry("7.8", eachLanding(BenefitsReadings::oldWayLivesOn)),
            entry("7.9", BenefitsReadings::realisticPicture),
            entry("7.10", BenefitsReadings::plannedAndFollowedUp));

    private BenefitsReadings() {}

    private static String key(Initiative initiative, Benefit benefit) {
        return initiative.id() + "/" + benefit.id();
    }

    /** None for the organisation. Whether benefits for employees or others count as for users is left open. */
    private static void allForUsers(Profile profile, Flags flags) {
        profile.initiatives().forEach(it -> allForUsers(it.id(), it.benefits(), flags));
        List<Benefit> all = profile.initiatives().stream()
                .flatMap(it -> it.benefits().stream())
                .toList();
        allForUsers(ORGANISATION, all, flags);
    }

    private static void allForUsers(String about, List<Benefit> benefits, Flags flags) {
        List<Recipient> to = benefits.stream().map(Benefit::recipient).toList();
        boolean some = !to.isEmpty();
        flags.must(about, some && to.stream().allMatch(it -> it == Recipient.USERS));
        flags.may(about, some && !to.contains(Recipient.ORGANISATION) && !to.contains(Recipient.UNKNOWN));
    }

    private static void largePortfolio(Profile profile, Flags flags) {
        boolean noMethod = lacking(profile.benefitsManagement().standardMethod());
        boolean large = Reading.running(profile) >= Numbers.of("advice07/many-initiatives");
        flags.must(ORGANISATION, noMethod && large);
    }

    /**
     * A benefit with no owner, target or date is named as soon as it is being planned; a unit that does not know what it
     * is to realise, when the planning is over.
     */
    private static void clearExpectations(Profile profile, Flags flags) {
        for (Initiative it : profile.initiatives()) {
            for (Benefit benefit : it.benefits()) {
                boolean unsettled = lacking(benefit.ownerAppointed(), benefit.targetSet(), benefit.dateSet());
                flags.must(key(it, benefit), unsettled && isPast(Phase.CONCEPT, it));
                flags.may(key(it, benefit), unsettled);
            }
            flags.may(it.id(), lacking(it.receiverAppointed()));
        }
        for (Landing it : Reading.landings(profile)) {
            boolean untold = lacking(it.effect().benefitsExplained());
            boolean some = !it.initiative().benefits().isEmpty();
            flags.must(it.key(), untold && some && isPast(Phase.PLANNING, it.initiative()));
            flags.may(it.key(), untold);
        }
    }

    private static boolean isPast(Phase phase, Initiative initiative) {
        return initiative.phase().ordinal() > phase.ordinal();
    }

    private static void overdue(Profile profile, Flags flags) {
        LocalDate today = profile.assessed().on();
        for (Initiative it : profile.initiatives()) {
            for (Benefit benefit : it.benefits()) {
                boolean past = benefit.due() != null && benefit.due().isBefore(today);
                flags.must(key(it, benefit), past && lacking(benefit.realised()) && lacking(benefit.followedUp()));
            }
            boolean takenOutNow = isPast(Phase.EXECUTION, it);
            flags.may(it.id(), takenOutNow && lacking(it.receiverAppointed(), it.benefitsFollowedUp()));
        }
    }

    /** Due before the change is complete, or a plan that presumes more ability to change than the units have. */
    private static void dueTooEarly(Profile profile, Flags flags) {
        for (Initiative it : profile.initiatives()) {
            LocalDate complete = it.changeComplete();
            for (Benefit benefit : it.benefits()) {
                boolean tooEarly = benefit.due() != null
                        && complete != null
                        && benefit.due().isBefore(complete);
                flags.must(key(it, benefit), tooEarly && lacking(benefit.realised()));
                flags.may(key(it, benefit), tooEarly);
            }
        }
        for (Landing it : Reading.landings(profile)) {
            flags.must(it.key(), lacking(it.unit().changeAbility()) && it.isNow());
            flags.may(
                    it.key(),
                    lacking(it.unit().changeAbility(), it.unit().managers().changeCompetence()));
        }
    }

    /** Serious, except for a pilot: it is tried out beside the old way on purpose. */
    private static void oldWayLivesOn(Landing it, Flags flags) {
        boolean inUse = yes(it.initiative().systemInUse());
        Severity severity = yes(it.initiative().pilot()) ? Severity.FOR_INFORMATION : Severity.ACT_NOW;
        flags.must(it.key(), inUse && lacking(it.effect().oldWayEnded()), severity);
    }

    /** An estimate is owed while there is something to estimate. A sound one may be named as what eases a risk. */
    private static void realisticPicture(Profile profile, Flags flags) {
        for (Initiative it : profile.initiatives()) {
            flags.must(it.id(), lacking(it.realisticPicture()) && Reading.isRunning(it));
            flags.may(it.id(), lacking(it.realisticPicture()));
        }
        for (Landing it : Reading.landings(profile)) {
            boolean sound = yes(it.initiative().realisticPicture());
            flags.may(it.key(), sound && lacking(it.unit().changeAbility()));
        }
    }

    private static void plannedAndFollowedUp(Profile profile, Flags flags) {
        flags.must(ORGANISATION, lacking(profile.benefitsManagement().followedUpByLeadership()));
        for (Initiative it : profile.initiatives()) {
            boolean finished = it.phase() == Phase.REALISATION && !it.benefits().isEmpty();
            flags.must(it.id(), isPast(Phase.CONCEPT, it) && lacking(it.benefitsPlan()));
            flags.must(it.id(), finished && lacking(it.benefitsFollowedUp()));
            it.benefits().forEach(benefit -> flags.may(key(it, benefit), lacking(benefit.baselineMeasured())));
        }
    }
}
