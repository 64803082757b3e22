package no.niraad.model.finding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A waiver held against an assessment.
 *
 * @param waiver the waiver
 * @param state what it is worth on the date of the profile
 */
public record Acceptance(Waiver waiver, State state) {

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
        NOT_NEEDED
    }

    /** {@return whether somebody should look at the waiver: it expired, or is not needed} */
    public boolean isUntidy() {
        return state == State.EXPIRED || state == State.NOT_NEEDED;
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
                .map(it -> new Acceptance(it, state(it, found, open, today)))
                .toList();
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
