package no.niraad.report.words;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What looks like information about one person. Names of persons cannot be told from other names, and are not looked for. */
public enum PersonalTrace {
    E_MAIL(Phrase.AN_E_MAIL_ADDRESS),
    PHONE(Phrase.A_PHONE_NUMBER),
    BIRTH_NUMBER(Phrase.A_BIRTH_NUMBER);

    private static final int[] FIRST_WEIGHTS = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    private static final int[] SECOND_WEIGHTS = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    private static final int FEWEST_DIGITS = 8;
    private static final int MODULUS = 11;
    private static final int LAST_DAY = 31;
    private static final int LAST_MONTH = 12;
    private static final int ADDED = 40;

    private final Phrase word;

    /** Made for the first text that may hold something: most profiles have none. */
    private static final class Patterns {

        static final Pattern ADDRESS =
                Pattern.compile("([\\p{L}\\d._%+-]{1,64})@[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63})+");

        /** Addresses of a place of work, which are nobody's own. */
        static final Pattern SHARED = Pattern.compile(
                "(?i)post|postmottak|firmapost|epost|info|kontakt|contact|support|hjelp|servicedesk|arkiv|noreply");

        /** Mobile numbers begin with 4 or 9; with a country code or a word for telephone before it, any eight digits will do. */
        static final Pattern NUMBER = Pattern.compile(
                "(?<![\\d/.,-])(?<!(?:sak|saka|dok|ref|jp|nr\\.?|id|org)[ .])"
                        + "(?:(?:\\+|00)47 ?[2-9]|(?i:tlf|telefon|mobil|phone|tel)[.:]? ?[2-9]|[49])"
                        + "(?:\\d{7}|\\d{2} \\d{2} \\d{3}|\\d( \\d{2}){3})(?![\\d/])(?!(?:[.,]\\d)|(?: ?(?:kr|kroner|mill|NOK)))");

        static final Pattern ELEVEN = Pattern.compile("(?<!\\d)(\\d{6}) ?(\\d{5})(?!\\d)");
    }

    PersonalTrace(Phrase word) {
        this.word = word;
    }

    /** {@return what it looks like, such as {@code en e-postadresse}} */
    public Phrase word() {
        return word;
    }

    /** {@return what a text seems to hold} */
    public static Set<PersonalTrace> in(String text) {
        Set<PersonalTrace> traces = EnumSet.noneOf(PersonalTrace.class);
        if (text.indexOf('@') >= 0 && hasOwnAddress(text)) {
            traces.add(E_MAIL);
        }
        if (hasDigits(text)) {
            String plain = text.replace('\u00A0', ' ');
            if (Patterns.ELEVEN.matcher(plain).results().anyMatch(it -> isBirthNumber(it.group(1) + it.group(2)))) {
                traces.add(BIRTH_NUMBER);
            }
            if (Patterns.NUMBER.matcher(plain).find()) {
                traces.add(PHONE);
            }
        }
        return traces;
    }

    private static boolean hasDigits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < FEWEST_DIGITS; i++) {
            digits += text.charAt(i) >= '0' && text.charAt(i) <= '9' ? 1 : 0;
        }
        return digits == FEWEST_DIGITS;
    }

    private static boolean hasOwnAddress(String text) {
        Matcher address = Patterns.ADDRESS.matcher(text);
        return address.results()
                .anyMatch(it -> !Patterns.SHARED.matcher(it.group(1)).matches());
    }

    /** Also D-numbers, with 4 added to the first digit, and those made for tests, with 4 or 8 added to the third. */
    private static boolean isBirthNumber(String digits) {
        int day = Integer.parseInt(digits.substring(0, 2)) % ADDED;
        int month = Integer.parseInt(digits.substring(2, 4)) % ADDED;
        return day >= 1
                && day <= LAST_DAY
                && month >= 1
                && month <= LAST_MONTH
                && sum(digits, FIRST_WEIGHTS) % MODULUS == 0
                && sum(digits, SECOND_WEIGHTS) % MODULUS == 0;
    }

    private static int sum(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return sum;
    }
}
