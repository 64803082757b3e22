package no.niraad.report.words;

import static no.niraad.model.text.Language.EN;
import static no.niraad.model.text.Language.NB;
import static no.niraad.model.text.Language.NN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import no.niraad.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WrittenTest {

    @ParameterizedTest
    @EnumSource
    void monthsAreCalledWhatTheJdkCallsThem(Language language) {
        String pattern = language == EN ? "d MMMM uuuu" : "d. MMMM uuuu";
        DateTimeFormatter jdk = DateTimeFormatter.ofPattern(pattern, language.locale());
        for (int month = 1; month <= 12; month++) {
            LocalDate date = LocalDate.of(2026, month, 2);
            assertThat(Written.date(date, language)).isEqualTo(jdk.format(date));
        }
    }

    @Test
    void numbersFromTenThousandAreGrouped() {
        assertThat(Written.number(9999, NB)).isEqualTo("9999");
        assertThat(Written.number(12_000, NB)).isEqualTo("12\u00A0000");
        assertThat(Written.number(1_234_567, NN)).isEqualTo("1\u00A0234\u00A0567");
        assertThat(Written.number(-123_456, EN)).isEqualTo("-123,456");
    }

    @Test
    void listsEndWithAnd() {
        assertThat(Written.list(List.of("Skole"), NB)).isEqualTo("Skole");
        assertThat(Written.list(List.of("Skole", "Barnehage", "Helse"), NN)).isEqualTo("Skole, Barnehage og Helse");
        assertThat(Written.list(List.of("Skole", "Barnehage"), EN)).isEqualTo("Skole and Barnehage");
    }
}
