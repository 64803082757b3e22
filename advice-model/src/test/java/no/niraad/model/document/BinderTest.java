package no.niraad.model.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.niraad.model.Answer;
import no.niraad.model.organisation.Kind;
import no.niraad.model.organisation.Stage;
import no.niraad.model.text.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinderTest {

    record Thing(
            String id,
            @Nullable String note,
            @Nullable Integer count,
            boolean quick,
            @Nullable LocalDate day,
            Answer answer,
            Stage stage,
            @Nullable Kind kind,
            @Nullable Words words,
            @Nullable Node raw,
            List<String> tags,
            Map<String, Integer> sizes,
            List<Part> parts) {}

    record Part(String with, Answer working) {}

    record Chosen(Kind kind) {
        Chosen {
            if (kind == null) {
                throw new NullPointerException("a chosen has a kind");
            }
        }
    }

    record Even(int number) {
        Even {
            if (number % 2 != 0) {
                throw new IllegalArgumentException(number + " is odd");
            }
        }
    }

    @Test
    void binds_all_there_is() {
        Thing thing = bind(Thing.class, """
                id: a
                note: 'null'
                count: 12 000
                quick: ja
                day: 2024-02-29
                answer: DELVIS
                stage: Scaling
                kind: STATE_BODY
                words: {nb: en, nn: ein, en: one}
                raw: [1, {a: b}]
                tags: [no, "0301"]
                sizes: {small: 1, large: 2}
                parts: [b, {with: c, working: nei}]
                """);

        assertThat(thing.note()).isEqualTo("null");
        assertThat(thing.count()).isEqualTo(12_000);
        assertThat(thing.quick()).isTrue();
        assertThat(thing.day()).isEqualTo("2024-02-29");
        assertThat(thing.answer()).isEqualTo(Answer.PARTLY);
        assertThat(thing.stage()).isEqualTo(Stage.SCALING);
        assertThat(thing.kind()).isEqualTo(Kind.STATE_BODY);
        assertThat(thing.words()).isEqualTo(new Words("en", "ein", "one"));
        assertThat(thing.raw()).isInstanceOf(Sequence.class);
        assertThat(thing.tags()).containsExactly("no", "0301");
        assertThat(thing.sizes().keySet()).containsExactly("small", "large");
        assertThat(thing.parts()).containsExactly(new Part("b", Answer.UNKNOWN), new Part("c", Answer.NO));
    }

    @Test
    void what_is_left_out_gets_the_value_that_says_so() {
        Thing thing = bind(Thing.class, "{id: a, note: '', tags: , stage: ~}");

        assertThat(thing)
                .isEqualTo(new Thing(
                        "a",
                        null,
                        null,
                        false,
                        null,
                        Answer.UNKNOWN,
                        Stage.UNKNOWN,
                        null,
                        null,
                        null,
                        List.of(),
                        Map.of(),
                        List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "7,7",
        "12000,12000",
        "12 000,12000",
        "12\u00A0000,12000",
        "1\u202F234\u202F567,1234567",
        "2147483647,2147483647"
    })
    void reads_whole_numbers_as_people_write_them(String written, int number) {
        assertThat(bind(Thing.class, "{id: a, count: " + written + "}").count()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "-1,negative",
        "1.5,fraction",
        "2147483648,number-too-large",
        "1 00,whole-number",
        "1  000,whole-number",
        "1_000,whole-number",
        "+5,whole-number",
        "٣,whole-number",
        "'12 000 kr',whole-number"
    })
    void refuses_what_is_no_whole_number(String written, String code) {
        assertThat(codes(Thing.class, "{id: a, count: \"" + written + "\"}")).containsExactly("document/" + code);
    }

    @ParameterizedTest
    @CsvSource({"2024-02-30,no-such-date", "2024-2-3,date-format", "02024-01-01,date-format", "i dag,date-format"})
    void refuses_what_is_no_date(String written, String code) {
        assertThat(codes(Thing.class, "{id: a, day: " + written + "}")).containsExactly("document/" + code);
    }

    @Test
    void collects_all_problems_in_the_order_of_the_file() {
        assertThat(codes(
                        Thing.class,
                        "note: [a]\ncount: x\nday: y\nkind: z\nwords: {nb: en, en: ''}\nparts: {}\nzzz: 1\n"))
                .containsExactly(
                        "document/missing-key",
                        "document/expected-value",
                        "document/whole-number",
                        "document/date-format",
                        "document/choice",
                        "document/missing-key",
                        "document/blank",
                        "document/expected-list",
                        "document/unknown-key");
    }

    @Test
    void tells_what_parsing_found_together_with_the_rest() {
        assertThat(codes(Thing.class, "id: a\nid: b\ncount: x\n"))
                .containsExactly("document/duplicate-key", "document/whole-number");
    }

    @Test
    void asks_the_record_where_nobody_else_knows() {
        assertThat(codes(Chosen.class, "{}")).containsExactly("document/missing-key");
        assertThat(codes(Even.class, "number: 3")).containsExactly("document/refused");
        assertThat(bind(Even.class, "number: 4")).isEqualTo(new Even(4));
    }

    @Test
    void suggests_what_is_near() {
        assertThatThrownBy(() -> bind(Thing.class, "{id: a, cuont: 1}")).hasMessageContaining("Did you mean 'count'?");
    }

    @Test
    void tells_the_listener_paths_with_names_in_place_of_numbers() {
        List<String> heard = new ArrayList<>();
        BindingListener listener = new BindingListener() {
            @Override
            public void bound(String path, Object value, Node node, Node written) {
                heard.add(path + "=" + value + "@" + node.at().column());
            }
        };
        Document document = yaml("{id: a, parts: [b, {with: c, working: nei}, {working: ja}], tags: [x]}");

        Binder.bind(document.root(), Thing.class, Problems.of(document), listener);

        assertThat(heard)
                .containsExactly(
                        "id=a@6",
                        "parts.b.with=b@17",
                        "parts.c.with=c@27",
                        "parts.c.working=NO@39",
                        "parts.3.working=YES@55",
                        "tags=[x]@67");
    }

    @Test
    void gives_what_can_be_had_to_those_who_want_to_look_further() {
        Document document = yaml("{id: a, count: x, parts: [{with: b, working: kanskje}, {}]}");
        Problems problems = Problems.of(document);

        Thing thing = Binder.bind(document.root(), Thing.class, problems, BindingListener.NONE);

        assertThat(thing).isNotNull();
        assertThat(thing.parts()).containsExactly(new Part("b", Answer.UNKNOWN));
        assertThat(problems.inOrder()).hasSize(3);
    }

    private static <T extends Record> T bind(Class<T> type, String yaml) {
        return Binder.bind(yaml(yaml), type);
    }

    private static List<String> codes(Class<? extends Record> type, String yaml) {
        Document document = yaml(yaml);
        Problems problems = Problems.of(document);
        Binder.bind(document.root(), type, problems, BindingListener.NONE);
        return problems.inOrder().stream().map(Problem::code).toList();
    }

    private static Document yaml(String text) {
        return Documents.yaml("thing.yaml", text.getBytes(UTF_8));
    }
}
