package no.niraad.rules.syntax;

import no.niraad.model.document.Position;

/**
 * One word or sign of a file.
 *
 * @param text as it stands there; of a text, what is between the quotes
 * @param at its first character
 * @param start index of its first character
 * @param end index after its last character
 */
record Token(Kind kind, String text, Position at, int start, int end) {

    enum Kind {
        WORD,
        VARIABLE,
        NUMBER,
        TEXT,
        SIGN,
        /** What cannot be a token; its problem has been told. */
        BROKEN,
        END
    }

    /** {@return whether this is a certain word or sign, and not a text that happens to say the same} */
    boolean is(String wordOrSign) {
        return (kind == Kind.WORD || kind == Kind.SIGN) && text.equals(wordOrSign);
    }

    Name name() {
        return new Name(text, at);
    }
}
