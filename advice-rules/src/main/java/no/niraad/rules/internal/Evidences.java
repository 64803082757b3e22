package no.niraad.rules.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.niraad.model.Profile;
import no.niraad.model.change.ProfileAnswers;
import no.niraad.model.finding.Evidence;
import no.niraad.rules.condition.Reading;
import org.jspecify.annotations.Nullable;

/** The answers behind findings, with where they stand in the profile. Each is looked up once per profile. */
final class Evidences {

    private static final Comparator<Evidence> BY_FACT =
            (one, other) -> one.fact().compareTo(other.fact());

    private final Profile profile;
    private final ProfileAnswers answers;
    private final Map<String, Evidence> counted = new HashMap<>();
    private final Function<Reading, List<Evidence>> maker = this::made;

    Evidences(Profile profile) {
        this.profile = profile;
        this.answers = new ProfileAnswers(profile);
    }

    /** {@return the answers that were read, ordered by the paths of their facts, each once} Most rules read one. */
    List<Evidence> of(List<Reading> readings) {
        if (readings.size() == 1) {
            return readings.get(0).evidence(maker);
        }
        var evidence = new ArrayList<Evidence>(readings.size());
        for (int i = 0; i < readings.size(); i++) {
            add(readings.get(i).evidence(maker), evidence);
        }
        return ordered(evidence);
    }

    /** One at a time: most are one, and {@code addAll} copies them first. */
    private static void add(List<Evidence> more, List<Evidence> evidence) {
        for (int i = 0; i < more.size(); i++) {
            evidence.add(more.get(i));
        }
    }

    private static List<Evidence> ordered(List<Evidence> evidence) {
        if (evidence.size() > 1) {
            evidence.sort(BY_FACT);
            dropRepeats(evidence);
        }
        return evidence;
    }

    /** {@return the same of a condition that waits, with the answers that it waits for} */
    List<Evidence> ofWaiting(List<Reading> readings) {
        var evidence = new ArrayList<>(of(readings));
        for (Reading reading : readings) {
            for (String fact : reading.missing()) {
                evidence.add(evidence(fact, answers.at(fact)));
            }
        }
        if (evidence.size() > 1) {
            evidence.sort(BY_FACT);
            dropRepeats(evidence);
        }
        return evidence;
    }

    /** Two readings may lead to one answer, such as that of a benefit and that of all benefits counted. */
    private static void dropRepeats(List<Evidence> sorted) {
        int kept = 1;
        for (int i = 1; i < sorted.size(); i++) {
            if (!sorted.get(i).fact().equals(sorted.get(kept - 1).fact())) {
                sorted.set(kept++, sorted.get(i));
            }
        }
        sorted.subList(kept, sorted.size()).clear();
    }

    /** A number that was counted is shown by the answers that it was counted from. */
    private List<Evidence> made(Reading reading) {
        List<String> facts = reading.facts();
        Object value = reading.value();
        if (facts.size() == 1 && !reading.isCounted()) {
            return List.of(evidence(facts.get(0), value));
        }
        var evidence = new ArrayList<Evidence>(facts.size());
        for (String fact : facts) {
            evidence.add(reading.isCounted() ? counted(fact) : evidence(fact, value));
        }
        return List.copyOf(ordered(evidence));
    }

    /** Many numbers are counted from the same answers. */
    private Evidence counted(String fact) {
        Evidence known = counted.get(fact);
        if (known == null) {
            known = evidence(fact, answers.at(fact));
            counted.put(fact, known);
        }
        return known;
    }

    private Evidence evidence(String fact, @Nullable Object value) {
        return new Evidence(
                fact, ProfileAnswers.written(value), profile.sources().get(fact));
    }
}
