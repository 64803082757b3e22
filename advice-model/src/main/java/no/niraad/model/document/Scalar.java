package no.niraad.model.document;

/**
 * One value, as text. What it means is decided by who reads it: {@code no} and {@code 0301} stay what they are.
 *
 * @param text the text, without quotes and with escapes resolved
 * @param quoted whether it was marked as text: quoted, or a block of text
 * @param at where it begins
 */
public record Scalar(String text, boolean quoted, Position at) implements Node {

    @Override
    public boolean isNull() {
        return !quoted && (text.isEmpty() || text.equals("~") || text.equalsIgnoreCase("null"));
    }
}
