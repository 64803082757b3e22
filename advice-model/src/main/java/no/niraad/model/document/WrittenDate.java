package no.niraad.model.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as people write it. Only {@code 2026-11-01} counts; {@code 1.11.2026} is understood well enough to suggest it.
 *
 * @param value the date; null when it is not written as it should be, or does not exist
 * @param exists whether it could be a date, written in another way
 * @param suggestion how to write it; null when it is not understood
 */
record WrittenDate(
        @Nullable LocalDate value, boolean exists, @Nullable String suggestion) {

    static WrittenDate parse(String text) {
        String[] parts = text.split("-", -1);
        if (text.length() == 10 && parts.length == 3 && isNumber(parts, 4, 2, 2)) {
            LocalDate date = date(parts[0], parts[1], parts[2]);
            return new WrittenDate(date, date != null, null);
        }
        parts = text.split("[./]", -1);
        boolean dayFirst = parts.length == 3 && isNumber(parts, 0, 0, 4);
        LocalDate meant = dayFirst ? date(parts[2], parts[1], parts[0]) : null;
        return new WrittenDate(null, true, meant == null ? null : meant.toString());
    }

    private static @Nullable LocalDate date(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** {@return whether each part is digits, of a length; 0 stands for one or two} */
    private static boolean isNumber(String[] parts, int... lengths) {
        for (int i = 0; i < parts.length; i++) {
            int length = parts[i].length();
            boolean fits = lengths[i] == 0 ? length == 1 || length == 2 : length == lengths[i];
            if (!fits || !parts[i].chars().allMatch(c -> c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }
}
