package no.niraad.model.profile;

import no.niraad.model.Source;
import no.niraad.model.document.Position;

/**
 * One value that stands in a profile file.
 *
 * @param path its path, such as {@code orgUnits.skole.parent}
 * @param value what it was bound to
 * @param at where the value stands
 * @param evidenceDateAt where the date of its evidence stands; {@link Position#NONE} when there is none
 * @param source where it came from
 */
record FoundValue(String path, Object value, Position at, Position evidenceDateAt, Source source) {

    /** {@return whether it says anything but that it is unknown} */
    boolean isKnown() {
        return !(value instanceof Enum<?> constant && constant.name().equals("UNKNOWN"));
    }

    String text() {
        return value.toString();
    }

    /** {@return the path of the record that the value stands in, such as {@code orgUnits.skole}} */
    String owner() {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? "" : path.substring(0, dot);
    }

    /** {@return the last part of the path, such as {@code parent}} */
    String key() {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
