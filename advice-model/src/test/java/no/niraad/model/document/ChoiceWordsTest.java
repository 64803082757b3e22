package no.niraad.model.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.niraad.model.organisation.AgentGroup;
import no.niraad.model.organisation.Government;
import no.niraad.model.organisation.Kind;
import no.niraad.model.organisation.Phase;
import no.niraad.model.organisation.Recipient;
import no.niraad.model.organisation.Responsibility;
import no.niraad.model.organisation.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A choice can be written in bokmål, nynorsk or English, and never means two things. */
class ChoiceWordsTest {

    static Stream<Class<?>> choices() {
        return Stream.of(
                Kind.class,
                Government.class,
                Stage.class,
                Phase.class,
                Recipient.class,
                Responsibility.class,
                AgentGroup.class);
    }

    @ParameterizedTest
    @MethodSource("choices")
    void every_word_is_read_as_the_choice_it_stands_for(Class<?> type) {
        for (Object constant : type.getEnumConstants()) {
            assertThat(EnumNames.written((Enum<?>) constant))
                    .allSatisfy(it -> assertThat(EnumNames.parse(type, it.toUpperCase(Locale.ROOT)))
                            .isEqualTo(constant));
        }
    }

    @ParameterizedTest
    @MethodSource("choices")
    void no_word_stands_for_two(Class<?> type) {
        List<String> words = Arrays.stream(type.getEnumConstants())
                .flatMap(it -> EnumNames.written((Enum<?>) it).stream())
                .toList();
        assertThat(words).doesNotHaveDuplicates();
    }
}
