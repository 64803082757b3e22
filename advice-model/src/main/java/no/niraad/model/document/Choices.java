package no.niraad.model.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import no.niraad.model.Answer;
import no.niraad.model.text.Language;
import no.niraad.model.text.Words;
import org.jspecify.annotations.Nullable;

/** What can be written where an answer or another choice stands, in the words of each reader. */
final class Choices {

    private final List<Enum<?>> constants;

    Choices(Class<?> type) {
        this.constants = Arrays.stream(type.getEnumConstants())
                .<Enum<?>>map(it -> (Enum<?>) it)
                .toList();
    }

    /** {@return all of them, one after the other} */
    Words all() {
        return inEach(language -> String.join(", ", words(language)));
    }

    /**
     * {@return what somebody probably meant, or null when nothing is near} Of words that are equally near, a reader gets the one of the
     * own language.
     */
    @Nullable
    Words nearest(String text) {
        return Nearest.to(text, understood(Language.EN)) == null
                ? null
                : inEach(language -> Nearest.to(text, understood(language)));
    }

    private static Words inEach(Function<Language, @Nullable String> text) {
        return new Words(text.apply(Language.NB), text.apply(Language.NN), text.apply(Language.EN));
    }

    private List<String> words(Language language) {
        return constants.stream().map(it -> word(it, language)).toList();
    }

    /** English readers get the keys, which are what the documentation and the schema write. */
    private static String word(Enum<?> constant, Language language) {
        if (constant instanceof Answer answer) {
            return AnswerWords.of(answer).in(language);
        }
        return language == Language.EN || ChoiceWords.read(constant).isEmpty()
                ? EnumNames.of(constant)
                : ChoiceWords.of(constant).in(language);
    }

    private List<String> understood(Language language) {
        var understood = new ArrayList<>(words(language));
        for (Enum<?> constant : constants) {
            understood.addAll(constant instanceof Answer ? AnswerWords.all() : EnumNames.written(constant));
        }
        return understood;
    }
}
