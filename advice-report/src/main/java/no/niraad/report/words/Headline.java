package no.niraad.report.words;

import java.text.BreakIterator;
import no.niraad.model.text.Language;

/** What a text is about, in its own first words. */
public final class Headline {

    private Headline() {}

    /**
     * {@return the first sentence without its full stop, or as much of it as stands before a colon} A colon within guillemets or
     * quotation marks is part of a name.
     */
    public static String of(String text, Language language) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(language.locale());
        sentences.setText(text);
        String first = text.substring(0, Math.max(0, sentences.next())).strip();
        int colon = colon(first);
        String headline = colon < 0 ? first : first.substring(0, colon);
        return headline.endsWith(".") ? headline.substring(0, headline.length() - 1) : headline;
    }

    private static int colon(String sentence) {
        boolean quoted = false;
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (c == '«' || c == '“') {
                quoted = true;
            } else if (c == '»' || c == '”') {
                quoted = false;
            } else if (!quoted && c == ':' && sentence.startsWith(": ", i)) {
                return i;
            }
        }
        return -1;
    }
}
