package no.niraad.rules.oracle;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.niraad.model.Answer;
import no.niraad.model.Profile;
import no.niraad.model.fact.FactCatalogue;
import no.niraad.model.organisation.Phase;

/** The answers of a profile that a claim looks at, to show beside a difference. */
final class LookedAt {

    private final Expected expected;
    private final List<String> answers = new ArrayList<>();

    private LookedAt(Expected expected) {
        this.expected = expected;
    }

    static String by(Expected expected, Profile profile) {
        LookedAt lookedAt = new LookedAt(expected);
        lookedAt.record("", profile);
        return profile.organisation().stage() + " " + lookedAt.answers;
    }

    private void record(String prefix, Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            value(prefix + component.getName(), get(record, component));
        }
    }

    private void value(String path, Object value) {
        if (value instanceof Phase || (value instanceof Answer && serves(path))) {
            answers.add(path + "=" + value);
        } else if (value instanceof Record record) {
            record(path + ".", record);
        } else if (value instanceof List<?> list) {
            list.stream()
                    .filter(Record.class::isInstance)
                    .map(Record.class::cast)
                    .filter(it -> isAbout(firstOf(it)))
                    .forEach(it -> record(path + "." + firstOf(it) + ".", it));
        }
    }

    private boolean isAbout(String id) {
        return expected.about().equals(Flags.ORGANISATION)
                || Set.of(expected.about().split("/")).contains(id);
    }

    private boolean serves(String path) {
        return FactCatalogue.standard()
                .find(path)
                .map(it -> it.claims().contains(expected.claim()))
                .orElse(false);
    }

    private static String firstOf(Record record) {
        return String.valueOf(get(record, record.getClass().getRecordComponents()[0]));
    }

    private static Object get(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
