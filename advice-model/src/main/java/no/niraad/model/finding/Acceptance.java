package no.niraad.model.finding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A waiver held against an assessment.
 *
 * @param waiver the waiver
 * @param state what it is worth on the date of the profile
 * @param because why its rule is switched off; null in every other state
 */
public record Acceptance(
        Waiver waiver, State state, @Nullable String because) {

    /** What needs no explanation of somebody's. */
    public Acceptance(Waiver waiver, State state) {
        this(waiver, state, null);
    }

    /** What a waiver is worth. */
    public enum State {
        /** Its finding is there, and is accepted. */
        IN_FORCE,
        /** Its finding is there, and the time it was accepted for is over. */
        EXPIRED,
        /** Its finding is there, and the time it is accepted for has not come. */
        NOT_BEGUN,
        /** Whether its finding is there cannot be judged: answers are missing. */
        NOT_JUDGED,
        /** Its finding is not there. */
        NOT_NEEDED,
        /** Its finding is not there, since somebody has switched its rule off. */
        SWITCHED_OFF,
        /** Its rule belongs to a pack that had no part in the assessment: whether its finding is there, nobody has looked. */
        PACK_NOT_LOADED
    }

    /** {@return whether somebody should look at the waiver: it expired, is not needed, or could not be held against anything} */
    public boolean isUntidy() {
        return switch (state) {
            case EXPIRED, NOT_NEEDED, SWITCHED_OFF, PACK_NOT_LOADED -> true;
            case IN_FORCE, NOT_BEGUN, NOT_JUDGED -> false;
        };
    }

    private record Key(RuleId rule, String about) {}

    /** {@return what each waiver is worth, in their order} The date is that of the profile. */
    static List<Acceptance> of(Collection<Waiver> waivers, Assessment assessment) {
        LocalDate today = assessment.profile().assessed().on();
        Set<Key> found = new HashSet<>();
        for (Finding finding : assessment.findings()) {
            if (!(finding instanceof Strength)) {
                found.add(new Key(finding.rule(), finding.about().key()));
            }
        }
        Set<Key> open = new HashSet<>();
        assessment
                .notJudged()
                .forEach(it -> open.add(new Key(it.rule(), it.about().key())));
        return waivers.stream()
                .map(it -> withoutRule(it, assessment.rules())
                        .orElseGet(() -> new Acceptance(it, state(it, found, open, today))))
                .toList();
    }

    /** {@return what a waiver is worth whose rule did not judge} */
    private static Optional<Acceptance> withoutRule(Waiver waiver, RuleSet rules) {
        String id = waiver.rule().toString();
        Optional<RuleChange> off = rules.changes().stream()
                .filter(it -> it.isSwitchedOff() && it.id().equals(id))
                .findFirst();
        if (off.isPresent()) {
            return off.map(it -> new Acceptance(waiver, State.SWITCHED_OFF, it.reason()));
        }
        boolean loaded = !waiver.rule().isOfPack()
                || rules.packs().stream()
                        .anyMatch(it -> it.id().equals(waiver.rule().folder()));
        return loaded ? Optional.empty() : Optional.of(new Acceptance(waiver, State.PACK_NOT_LOADED));
    }

    private static State state(Waiver waiver, Set<Key> found, Set<Key> open, LocalDate today) {
        var key = new Key(waiver.rule(), waiver.about());
        if (!found.contains(key)) {
            return open.contains(key) ? State.NOT_JUDGED : State.NOT_NEEDED;
        }
        if (waiver.expires().isBefore(today)) {
            return State.EXPIRED;
        }
        return waiver.on().isAfter(today) ? State.NOT_BEGUN : State.IN_FORCE;
    }
}
