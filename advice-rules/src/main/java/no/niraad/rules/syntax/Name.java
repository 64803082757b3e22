package no.niraad.rules.syntax;

import no.niraad.model.document.Position;

/**
 * A word of a file and where it stands.
 *
 * @param text the word
 * @param at its first character
 */
public record Name(String text, Position at) {

    @Override
    public String toString() {
        return text;
    }
}
