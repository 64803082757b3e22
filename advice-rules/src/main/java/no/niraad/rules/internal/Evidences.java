package no.niraad.rules.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.niraad.model.Answer;
import no.niraad.model.Profile;
import no.niraad.model.document.EnumNames;
import no.niraad.model.finding.Evidence;
import no.niraad.rules.condition.Reading;

/** The answers behind findings, with where they stand in the profile. Each is looked up once per profile. */
final class Evidences {

    private static final Comparator<Evidence> BY_FACT = Comparator.comparing(Evidence::fact);

    private final Profile profile;
    private final FactValues values;
    private final Map<Reading, List<Evidence>> byReading = new HashMap<>();

    Evidences(Profile profile) {
        this.profile = profile;
        this.values = new FactValues(profile);
    }

    /** {@return the answers that were read, ordered by the paths of their facts} */
    List<Evidence> of(Collection<Reading> readings) {
        var evidence = new ArrayList<Evidence>();
        for (Reading reading : readings) {
            for (Evidence each : byReading.computeIfAbsent(reading, this::of)) {
                if (!evidence.contains(each)) {
                    evidence.add(each);
                }
            }
        }
        evidence.sort(BY_FACT);
        return List.copyOf(evidence);
    }

    /** A number that was counted is shown by the answers that it was counted from. */
    private List<Evidence> of(Reading reading) {
        List<String> facts = reading.facts();
        if (reading.isCounted()) {
            return facts.stream().map(it -> evidence(it, values.at(it))).toList();
        }
        Object value = reading.value();
        return facts.stream()
                .map(it -> evidence(it, value == null ? Answer.UNKNOWN : value))
                .toList();
    }

    private Evidence evidence(String fact, Object value) {
        return new Evidence(fact, written(value), profile.sources().get(fact));
    }

    /** A list is written in an order of its own, since the order of the file means nothing. */
    private static String written(Object value) {
        if (value instanceof Enum<?> constant) {
            return EnumNames.of(constant);
        }
        return value instanceof Collection<?> items
                ? String.join(
                        ", ", items.stream().map(Evidences::written).sorted().toList())
                : String.valueOf(FactValues.idOr(value));
    }
}
