package no.niraad.rules.internal;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import no.niraad.model.Profile;
import no.niraad.model.finding.Evidence;

/** The facts behind a finding, with what was answered and where it stands. */
final class Evidences {

    private final Profile profile;
    private final FactValues values;

    Evidences(Profile profile) {
        this.profile = profile;
        this.values = new FactValues(profile);
    }

    /** {@return the facts at some paths, ordered by path} */
    List<Evidence> of(Collection<String> paths) {
        return paths.stream()
                .sorted()
                .map(it -> new Evidence(
                        it, written(values.at(it)), profile.sources().get(it)))
                .toList();
    }

    /** A list is written in an order of its own, since the order of the file means nothing. */
    private static String written(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        return value instanceof Collection<?> items
                ? String.join(", ", items.stream().map(Evidences::written).sorted().toList())
                : String.valueOf(FactValues.idOr(value));
    }
}
