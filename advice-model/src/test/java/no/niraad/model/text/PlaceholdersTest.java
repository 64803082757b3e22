package no.niraad.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PlaceholdersTest {

    private static final String TEXT = "{Owner} er {days|dag|dager} over fristen i {orgUnit}, {days|dag|dager} i alt.";

    @Test
    void the_names_in_a_text_are_told_once() {
        assertThat(Placeholders.in(TEXT)).containsExactly("Owner", "days", "orgUnit");
        assertThat(Placeholders.in("ingen {her 1}, ei heller {}")).isEmpty();
    }

    @Test
    void a_number_takes_the_word_that_fits_it() {
        assertThat(filled("1")).isEqualTo("Lederen er 1 dag over fristen i Skole, 1 dag i alt.");
        assertThat(filled("21")).isEqualTo("Lederen er 21 dager over fristen i Skole, 21 dager i alt.");
    }

    @Test
    void without_values_the_names_are_left() {
        assertThat(Placeholders.unfilled(TEXT))
                .isEqualTo("{Owner} er {days} dager over fristen i {orgUnit}, {days} dager i alt.");
    }

    @Test
    void what_a_value_holds_is_not_filled_in_again() {
        assertThat(Placeholders.fill("{a}", it -> "{b} $1 \\")).isEqualTo("{b} $1 \\");
    }

    private static String filled(String days) {
        return Placeholders.fill(TEXT, Map.of("Owner", "Lederen", "days", days, "orgUnit", "Skole")::get);
    }
}
