package no.niraad.model.document;

import org.jspecify.annotations.Nullable;

/**
 * A whole number as people write it: {@code 12000}, or {@code 12 000} with blanks between groups of three.
 *
 * @param value the number; 0 when there is a fault
 * @param fault the code of what is wrong, or null
 * @param suggestion what was probably meant, or null
 */
record WrittenNumber(
        int value, @Nullable String fault, @Nullable String suggestion) {

    static WrittenNumber parse(String text) {
        String plain = text.replace('\u00A0', ' ').replace('\u202F', ' ');
        if (plain.startsWith("-") && isDigits(plain.substring(1))) {
            return fault("document/negative");
        }
        if (isDigits(plain.replace(".", "").replace(",", ""))) {
            return isDigits(plain) ? whole(plain) : fraction(plain);
        }
        return isGrouped(plain) ? whole(plain.replace(" ", "")) : fault("document/whole-number");
    }

    private static WrittenNumber fault(String code) {
        return new WrittenNumber(0, code, null);
    }

    /** In Norwegian 12.000 is mostly twelve thousand. */
    private static WrittenNumber fraction(String text) {
        boolean thousands = isGrouped(text.replace('.', ' '));
        return new WrittenNumber(0, "document/fraction", thousands ? text.replace(".", "") : null);
    }

    private static WrittenNumber whole(String digits) {
        try {
            return new WrittenNumber(Integer.parseInt(digits), null, null);
        } catch (NumberFormatException e) {
            return fault("document/number-too-large");
        }
    }

    private static boolean isGrouped(String text) {
        String[] groups = text.split(" ", -1);
        boolean grouped = isDigits(groups[0]) && groups[0].length() <= 3;
        for (int i = 1; i < groups.length; i++) {
            grouped &= isDigits(groups[i]) && groups[i].length() == 3;
        }
        return grouped;
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
