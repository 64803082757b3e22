package no.niraad.model.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.niraad.model.Answer;
import no.niraad.model.organisation.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

    record Thing(
            String id,
            @Nullable String note,
            int count,
            Answer answer,
            LocalDate day,
            List<Kind> kinds,
            Map<String, Integer> sizes) {}

    private static final Thing THING = new Thing(
            "blåbær \"🫐\"",
            null,
            3,
            Answer.NOT_RELEVANT,
            LocalDate.of(2026, 11, 1),
            List.of(Kind.STATE_BODY),
            Map.of("b", 2, "a", 1));

    @Test
    void writes_components_in_order_and_leaves_out_null() {
        assertThat(JsonWriter.compact(THING))
                .isEqualTo(
                        "{\"id\":\"blåbær \\\"🫐\\\"\",\"count\":3,\"answer\":\"not-relevant\",\"day\":\"2026-11-01\","
                                + "\"kinds\":[\"state-body\"],\"sizes\":{\"a\":1,\"b\":2}}");
    }

    @Test
    void writes_what_the_binder_reads_back() {
        for (String json : List.of(JsonWriter.compact(THING), JsonWriter.pretty(THING))) {
            assertThat(Binder.bind(Documents.json("thing.json", json.getBytes(UTF_8)), Thing.class))
                    .isEqualTo(THING);
        }
    }

    @Test
    void pretty_is_the_same_on_every_machine() {
        assertThat(JsonWriter.pretty(Map.of("list", List.of(1), "none", List.of(), "map", Map.of())))
                .isEqualTo("{\n  \"list\": [\n    1\n  ],\n  \"map\": {},\n  \"none\": []\n}\n");
    }

    @Test
    void sorts_the_keys_of_a_map_unless_it_has_an_order() {
        Map<String, Integer> ordered = new LinkedHashMap<>();
        ordered.put("b", 1);
        ordered.put("a", 2);

        assertThat(JsonWriter.compact(ordered)).isEqualTo("{\"b\":1,\"a\":2}");
        assertThat(JsonWriter.compact(new HashMap<>(ordered))).isEqualTo("{\"a\":2,\"b\":1}");
        assertThat(JsonWriter.compact(Map.of(Answer.NOT_RELEVANT, 1))).isEqualTo("{\"not-relevant\":1}");
    }

    @Test
    void writes_what_may_be_absent() {
        assertThat(JsonWriter.compact(Map.of("a", Optional.of(1), "b", Optional.empty())))
                .isEqualTo("{\"a\":1}");
    }

    @Test
    void writes_a_tree_as_it_stands() {
        Document document = Documents.yaml("a.yaml", "{b: ja, a: [~, 1, '']}".getBytes(UTF_8));

        assertThat(JsonWriter.compact(document.root())).isEqualTo("{\"b\":\"ja\",\"a\":[null,\"1\",\"\"]}");
    }

    @Test
    void refuses_what_has_no_json() {
        assertThatThrownBy(() -> JsonWriter.compact(List.of(new Object())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.Object");
    }
}
