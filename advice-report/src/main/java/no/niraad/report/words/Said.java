package no.niraad.report.words;

import no.niraad.model.text.Language;
import no.niraad.model.text.Words;

/** Something that reports say, in the three languages. A {@code {}} stands for a value, in order. */
public interface Said {

    /** {@return the texts} */
    Words words();

    /** {@return the text in a language, with the values in their places} */
    default String in(Language language, Object... values) {
        String text = words().in(language);
        if (values.length == 0) {
            return text;
        }
        var filled = new StringBuilder();
        int from = 0;
        for (Object value : values) {
            int place = text.indexOf("{}", from);
            filled.append(text, from, place).append(value);
            from = place + 2;
        }
        return filled.append(text, from, text.length()).toString();
    }
}
