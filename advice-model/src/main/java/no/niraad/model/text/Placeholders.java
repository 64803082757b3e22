package no.niraad.model.text;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in braces in a text, to be filled in: a name such as <code>{orgUnit}</code>, or a number with the word for what is
 * counted, one of it and several, such as <code>{daysLate|dag|dager}</code>.
 */
public final class Placeholders {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z][A-Za-z-]*)(?:\\|([^|{}]+)\\|([^|{}]+))?}");

    private Placeholders() {}

    /** {@return the names in a text, such as {@code orgUnit}, ordered} A capital first letter is kept as it is written. */
    public static Set<String> in(String text) {
        var names = new TreeSet<String>();
        PLACEHOLDER.matcher(text).results().forEach(it -> names.add(it.group(1)));
        return names;
    }

    /**
     * {@return the text with values in place of the names}
     *
     * @param values gives the value for a name
     */
    public static String fill(String text, UnaryOperator<String> values) {
        return PLACEHOLDER.matcher(text).replaceAll(it -> Matcher.quoteReplacement(filled(it, values)));
    }

    /** {@return the text as people read it without values: of a number with its noun, the name and the noun for several} */
    public static String unfilled(String text) {
        return fill(text, it -> "{" + it + "}");
    }

    private static String filled(MatchResult placeholder, UnaryOperator<String> values) {
        String value = values.apply(placeholder.group(1));
        if (placeholder.group(2) == null) {
            return value;
        }
        return value + " " + placeholder.group(value.equals("1") ? 2 : 3);
    }
}
