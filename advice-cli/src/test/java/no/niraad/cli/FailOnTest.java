package no.niraad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.niraad.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine.TypeConversionException;

/** Which words {@code --fail-on} understands. */
class FailOnTest {

    @ParameterizedTest
    @CsvSource({
        "none, none",
        "act-now, act_now",
        "ACT_NOW, act_now",
        "follow up, follow_up",
        "ingen, none",
        "bør tas tak i nå, act_now",
        "bør-takast-tak-i-no, act_now",
        "Bør-følges-opp, follow_up",
        "bør-følgjast-opp, follow_up",
        "til-orientering, for_information"
    })
    void a_severity_may_be_written_in_any_of_the_languages(String word, FailOn limit) {
        assertThat(FailOn.of(word)).isEqualTo(limit);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_the_help_names_in_a_language_is_understood(Language language) {
        var messages = new Messages(language);
        for (FailOn limit : FailOn.values()) {
            assertThat(FailOn.of(limit.word(messages))).isEqualTo(limit);
        }
    }

    @Test
    void another_word_is_refused() {
        assertThatThrownBy(() -> FailOn.of("high")).isInstanceOf(TypeConversionException.class);
    }
}
