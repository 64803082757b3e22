package no.niraad.model.text;

import java.util.Objects;

/**
 * One text in all three languages, side by side: a text that lacks one cannot be made.
 *
 * @param nb bokmål
 * @param nn nynorsk
 * @param en English
 */
public record Words(String nb, String nn, String en) {

    public Words {
        Objects.requireNonNull(nb, "a text has nb (bokmål)");
        Objects.requireNonNull(nn, "a text has nn (nynorsk)");
        Objects.requireNonNull(en, "a text has en (English)");
    }

    /** {@return the text in a language} */
    public String in(Language language) {
        return switch (language) {
            case NB -> nb;
            case NN -> nn;
            case EN -> en;
        };
    }
}
