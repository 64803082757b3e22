package no.niraad.model.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DocumentsTest {

    @Test
    void knows_where_everything_stands() {
        Mapping root = (Mapping) yaml("a:\n  - b: ja\n    c: 'nei'\n").root();

        Sequence list = (Sequence) root.value("a").orElseThrow();
        Mapping item = (Mapping) list.items().get(0);
        assertThat(list.at()).isEqualTo(new Position(2, 3));
        assertThat(item.at()).isEqualTo(new Position(2, 5));
        assertThat(item.value("b")).contains(new Scalar("ja", false, new Position(2, 8)));
        assertThat(item.value("c")).contains(new Scalar("nei", true, new Position(3, 8)));
        assertThat(item.value("d")).isEmpty();
    }

    @Test
    void json_and_yaml_give_the_same_places() {
        String text = "{\"a\": [\"x\", {\"b\": \"y\"}], \"c\": \"æ\"}";

        assertThat(json(text).root()).isEqualTo(yaml(text).root());
    }

    @Test
    void json_is_not_read_as_yaml() {
        assertThatThrownBy(() -> json("{\"a\": 'b'}")).isInstanceOf(InvalidDocumentException.class);
        assertThatThrownBy(() -> json("{\"a\": 1} # no comment")).isInstanceOf(InvalidDocumentException.class);
    }

    @Test
    void a_key_that_stands_twice_does_not_stop_the_rest() {
        Document document = yaml("a: 1\na: 2\nb: 3\n");

        assertThat(document.problems()).extracting(Problem::code).containsExactly("document/duplicate-key");
        assertThat(((Mapping) document.root()).entries()).hasSize(2);
        assertThatThrownBy(document::sound)
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageStartingWith("a.yaml:2:1: ");
    }

    @Test
    void fifty_levels_are_enough_and_fifty_one_too_many() {
        assertThat(yaml("[".repeat(50) + "]".repeat(50)).problems()).isEmpty();
        assertThatThrownBy(() -> yaml("[".repeat(51) + "]".repeat(51))).hasMessageContaining("more than 50 levels");
        assertThatThrownBy(() -> json("[".repeat(51) + "]".repeat(51))).hasMessageContaining("more than 50 levels");
    }

    @Test
    void ten_thousand_characters_are_enough_and_one_more_too_many() {
        assertThat(yaml("a: " + "b".repeat(10_000)).problems()).isEmpty();
        assertThat(yaml("a: " + "b".repeat(10_001)).problems()).hasSize(1);
    }

    @Test
    void the_caret_stands_right_after_letters_of_two_code_units() {
        Document document = yaml("{🫐: x, 🫐: y}");

        assertThat(document.problems().get(0).excerpt()).isEqualTo(new Excerpt("{🫐: x, 🫐: y}", 7));
    }

    private static Document yaml(String text) {
        return Documents.of("a.yaml", text.getBytes(UTF_8));
    }

    private static Document json(String text) {
        return Documents.of("a.json", text.getBytes(UTF_8));
    }
}
