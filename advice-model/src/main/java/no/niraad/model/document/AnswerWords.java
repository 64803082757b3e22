package no.niraad.model.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.niraad.model.Answer;
import no.niraad.model.text.Words;
import org.jspecify.annotations.Nullable;

/** How answers are written: ja, delvis, planlagt, nei, vet ikke, ikke relevant, in each of the three languages. */
public final class AnswerWords {

    private static final Map<Answer, Words> WORDS = new EnumMap<>(Map.of(
            Answer.YES, new Words("ja", "ja", "yes"),
            Answer.PARTLY, new Words("delvis", "delvis", "partly"),
            Answer.PLANNED, new Words("planlagt", "planlagt", "planned"),
            Answer.NO, new Words("nei", "nei", "no"),
            Answer.UNKNOWN, new Words("vet ikke", "veit ikkje", "don't know"),
            Answer.NOT_RELEVANT, new Words("ikke relevant", "ikkje relevant", "not relevant")));

    private static final Map<String, Answer> ANSWERS = answers();

    private AnswerWords() {}

    private static Map<String, Answer> answers() {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Map.Entry<Answer, Words> entry : WORDS.entrySet()) {
            Words words = entry.getValue();
            List.of(words.nb(), words.nn(), words.en()).forEach(word -> answers.put(word, entry.getKey()));
        }
        answers.put("unknown", Answer.UNKNOWN);
        answers.put("ukjent", Answer.UNKNOWN);
        answers.put("ukjend", Answer.UNKNOWN);
        return answers;
    }

    /** {@return how an answer is written} */
    public static Words of(Answer answer) {
        return WORDS.getOrDefault(answer, new Words("", "", ""));
    }

    /** {@return the answer that a text means, in any of the languages and in upper or lower case; null when it is none} */
    public static @Nullable Answer parse(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
        return ANSWERS.get(word.replace('-', ' ').replace('_', ' '));
    }

    static List<String> all() {
        return new ArrayList<>(ANSWERS.keySet());
    }
}
