package no.niraad.model.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.niraad.model.Answer;
import no.niraad.model.Profile;
import no.niraad.model.text.Language;
import no.niraad.model.text.Words;
import org.junit.jupiter.api.Test;

class FactCatalogueTest {

    private final FactCatalogue catalogue = FactCatalogue.standard();

    @Test
    void has_one_fact_for_each_answer_of_the_records_and_no_other() {
        List<String> inCatalogue = catalogue.facts().stream()
                .filter(fact -> fact.kind() != FactKind.CONTEXT)
                .map(fact -> FactPath.pattern(fact.path()))
                .toList();

        assertThat(inCatalogue).containsExactlyInAnyOrderElementsOf(answers(Profile.class, ""));
    }

    @Test
    void no_fact_stands_twice_and_context_is_of_the_records_too() {
        List<String> paths = catalogue.facts().stream().map(Fact::path).toList();

        assertThat(paths).doesNotHaveDuplicates();
        assertThat(paths.stream().map(FactPath::pattern)).isSubsetOf(everything(Profile.class, ""));
    }

    @Test
    void finds_the_fact_behind_an_instance() {
        assertThat(catalogue.find("orgUnits.skole.managers.support"))
                .map(Fact::path)
                .contains("orgUnits.{id}.managers.support");
        assertThat(catalogue.find("initiatives.nettbrett.affects.skole.oldWayEnded"))
                .isPresent();
        assertThat(catalogue.find("initiatives.affects.benefits.benefits.realised"))
                .isPresent();
        assertThat(catalogue.find("leadership.politicalOwnership").map(Fact::claims))
                .contains(List.of("1.2"));
        assertThat(catalogue.find("orgUnits.{id}.managers.support")).isPresent();
    }

    @Test
    void finds_nothing_where_there_is_nothing() {
        assertThat(catalogue.find("leadership")).isEmpty();
        assertThat(catalogue.find("leadership.politcalOwnership")).isEmpty();
        assertThat(catalogue.find("../leadership.sponsor")).isEmpty();
        assertThat(catalogue.find("")).isEmpty();
    }

    @Test
    void no_text_is_empty_and_labels_are_short() {
        for (Fact fact : catalogue.facts()) {
            for (Language language : Language.values()) {
                assertThat(texts(fact).map(words -> words.in(language)))
                        .as(fact.path())
                        .noneMatch(String::isBlank);
                assertThat(fact.label().in(language)).as(fact.path()).hasSizeLessThanOrEqualTo(45);
            }
        }
    }

    @Test
    void a_fact_that_is_answered_serves_a_claim() {
        assertThat(catalogue.facts().stream().filter(fact -> fact.kind() != FactKind.CONTEXT))
                .noneMatch(fact -> fact.claims().isEmpty());
    }

    @Test
    void the_short_questionnaire_has_twelve_facts_at_most() {
        assertThat(catalogue.facts().stream().filter(Fact::quick)).hasSizeBetween(1, 12);
    }

    private static Stream<Words> texts(Fact fact) {
        return Stream.of(fact.label(), fact.question(), fact.guidance(), fact.sufficient(), fact.insufficient());
    }

    private static List<String> answers(Class<?> record, String path) {
        return walk(record, path, false);
    }

    private static List<String> everything(Class<?> record, String path) {
        return walk(record, path, true);
    }

    private static List<String> walk(Class<?> record, String path, boolean all) {
        List<String> found = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            String here = path + component.getName();
            Class<?> inList = inList(component.getGenericType());
            if (all || component.getType() == Answer.class) {
                found.add(here);
            }
            if (component.getType().isRecord()) {
                found.addAll(walk(component.getType(), here + ".", all));
            } else if (inList != null && inList.isRecord()) {
                found.addAll(walk(inList, here + ".*.", all));
            }
        }
        return found;
    }

    private static Class<?> inList(Type type) {
        boolean list = type instanceof ParameterizedType generic && generic.getRawType() == List.class;
        return list ? (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0] : null;
    }
}
