package no.niraad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.niraad.model.text.Language;
import org.junit.jupiter.api.Test;

/** Which language the command speaks. */
class LanguagesTest {

    @Test
    void the_option_wins_wherever_it_stands() {
        Map<String, String> english = Map.of("ADVICE_LANG", "en", "LANG", "en_GB.UTF-8");
        assertThat(Languages.choose(List.of("check", "x.yaml", "--lang", "nn"), english))
                .isEqualTo(Language.NN);
        assertThat(Languages.choose(List.of("--lang=nb", "check"), english)).isEqualTo(Language.NB);
    }

    @Test
    void the_own_variable_comes_before_the_locale_of_the_machine() {
        assertThat(Languages.choose(List.of(), Map.of("ADVICE_LANG", "nn", "LC_ALL", "en_US.UTF-8")))
                .isEqualTo(Language.NN);
        assertThat(Languages.choose(List.of(), Map.of("LC_ALL", "nn_NO.UTF-8"))).isEqualTo(Language.NN);
        assertThat(Languages.choose(List.of(), Map.of("LANG", "no_NO"))).isEqualTo(Language.NB);
        assertThat(Languages.choose(List.of(), Map.of("LANG", "en_US.UTF-8"))).isEqualTo(Language.EN);
    }

    @Test
    void bokmaal_is_spoken_when_nothing_says_otherwise() {
        assertThat(Languages.choose(List.of(), Map.of("LANG", "C.UTF-8"))).isEqualTo(Language.NB);
        assertThat(Languages.choose(List.of("--lang"), Map.of())).isEqualTo(Language.NB);
    }
}
