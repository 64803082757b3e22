package no.niraad.model.document;

import java.util.List;
import java.util.Optional;

/** A part of a YAML or JSON text, with where in the text it begins and ends. */
sealed interface Span {

    /** {@return index of the first character} */
    int start();

    /** {@return index after the last character} */
    int end();

    /** One value; where nothing is written it begins and ends after the colon. */
    record Value(String text, int start, int end) implements Span {}

    /** A list. */
    record Items(List<Span> items, int start, int end) implements Span {}

    /**
     * Keys with values.
     *
     * @param flow whether within braces
     * @param column blanks before the first key, where it is not
     */
    record Keys(List<Entry> entries, boolean flow, int column, int start, int end) implements Span {

        /** {@return the value of a key, if it stands here} */
        Optional<Span> value(String key) {
            return entries.stream()
                    .filter(it -> it.key().text().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }
    }

    /** One key with its value. */
    record Entry(Value key, Span value) {}
}
