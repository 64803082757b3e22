package no.niraad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.regex.Pattern;
import no.niraad.model.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the command says is whole in every language. */
class MessagesTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_language_has_every_text_with_the_same_arguments(Language language) {
        var english = new Messages(Language.EN).bundle();
        var other = new Messages(language).bundle();
        assertThat(new TreeSet<>(other.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
        for (String key : english.keySet()) {
            assertThat(other.getString(key)).as(key).isNotBlank();
            assertThat(arguments(other.getString(key))).as(key).isEqualTo(arguments(english.getString(key)));
        }
    }

    private static TreeSet<String> arguments(String text) {
        return new TreeSet<>(
                ARGUMENT.matcher(text).results().map(it -> it.group()).toList());
    }
}
