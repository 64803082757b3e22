package no.niraad.report.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import no.niraad.model.text.Language;

/**
 * Dates, numbers and lists as a language writes them.
 *
 * <p>The month names stand here since those of the JDK take longer to load than the whole report takes to write, and are missing
 * where the JDK is cut down.
 */
public final class Written {

    private static final List<String> NORWEGIAN = List.of(
            "januar",
            "februar",
            "mars",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "desember");
    private static final List<String> ENGLISH = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> ENGLISH_SMALL =
            ENGLISH.stream().map(it -> it.toLowerCase(Locale.ROOT)).toList();
    private static final int GROUPED_FROM = 10_000;
    private static final char NO_BREAK_SPACE = '\u00A0';

    private Written() {}

    /** {@return a date such as {@code 1. november 2026} or {@code 1 November 2026}} */
    public static String date(LocalDate date, Language language) {
        boolean english = language == Language.EN;
        String month = (english ? ENGLISH : NORWEGIAN).get(date.getMonthValue() - 1);
        return date.getDayOfMonth() + (english ? " " : ". ") + month + " " + date.getYear();
    }

    /** {@return the first of two days for a text that goes on with the second: without the year, where it is the same} */
    public static String from(LocalDate from, LocalDate to, Language language) {
        String date = date(from, language);
        return from.getYear() == to.getYear() ? date.substring(0, date.lastIndexOf(' ')) : date;
    }

    /** {@return whether a word in small letters is the name of a month, in any of the languages} */
    public static boolean isMonth(String word) {
        return NORWEGIAN.contains(word) || ENGLISH_SMALL.contains(word);
    }

    /** {@return a number such as {@code 12 000} or {@code 12,000}; four digits stand together} */
    public static String number(long number, Language language) {
        String digits = Long.toString(number);
        if (Math.abs(number) < GROUPED_FROM) {
            return digits;
        }
        var grouped = new StringBuilder(digits);
        int first = number < 0 ? 1 : 0;
        for (int i = digits.length() - 3; i > first; i -= 3) {
            grouped.insert(i, language == Language.EN ? ',' : NO_BREAK_SPACE);
        }
        return grouped.toString();
    }

    /** {@return a list such as {@code Skole, Barnehage og Sykehjem}} */
    public static String list(List<String> items, Language language) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        String and = language == Language.EN ? " and " : " og ";
        return String.join(", ", items.subList(0, items.size() - 1)) + and + items.get(items.size() - 1);
    }
}
