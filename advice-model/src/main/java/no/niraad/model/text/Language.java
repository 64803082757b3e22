package no.niraad.model.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages that every text exists in. Chosen last, and never by the machine's own setting alone. */
public enum Language {
    NB,
    NN,
    EN;

    /** {@return the code that files and options use: nb, nn or en} */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the language with this code, or empty when the code is none of nb, nn, en} */
    public static Optional<Language> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }

    /** {@return the locale for numbers and dates} */
    public Locale locale() {
        return this == EN ? Locale.UK : Locale.forLanguageTag(code() + "-NO");
    }
}
