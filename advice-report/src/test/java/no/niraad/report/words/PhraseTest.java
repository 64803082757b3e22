package no.niraad.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import no.niraad.model.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhraseTest {

    @ParameterizedTest
    @EnumSource
    void hasTheSamePlacesForValuesInEveryLanguage(Phrase phrase) {
        assertThat(Arrays.stream(Language.values())
                        .map(it -> places(phrase.in(it)))
                        .distinct())
                .hasSize(1);
        assertThat(Arrays.stream(Language.values()).map(phrase::in)).noneMatch(String::isBlank);
    }

    private static int places(String text) {
        return text.split("\\{}", -1).length;
    }
}
