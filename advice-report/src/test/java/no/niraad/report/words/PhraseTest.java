package no.niraad.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.niraad.model.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PhraseTest {

    static Stream<Said> phrases() {
        return Stream.of(
                        Phrase.values(),
                        VerificationPhrase.values(),
                        WaiverPhrase.values(),
                        DifferencePhrase.values(),
                        AskPhrase.values(),
                        PlanPhrase.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void hasTheSamePlacesForValuesInEveryLanguage(Said phrase) {
        List<String> texts =
                Arrays.stream(Language.values()).map(it -> phrase.in(it)).toList();
        assertThat(texts.stream().map(PhraseTest::places).distinct()).hasSize(1);
        assertThat(texts).noneMatch(String::isBlank);
    }

    private static int places(String text) {
        return text.split("\\{}", -1).length;
    }
}
