package no.niraad.rules.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import no.niraad.model.Answer;
import no.niraad.model.organisation.OrgUnit;
import no.niraad.model.organisation.Stage;
import no.niraad.rules.RandomProfiles;
import no.niraad.rules.RuleKind;
import no.niraad.rules.facts.InitiativeFigures;
import no.niraad.rules.facts.ProfileFacts;
import no.niraad.rules.syntax.FactType.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The list of what rules may use is neither longer nor shorter than what there is. */
class FactTypesTest {

    @Test
    void holds_every_fact_that_profiles_become() {
        Set<String> made = LongStream.range(0, 100)
                .boxed()
                .flatMap(seed -> ProfileFacts.of(RandomProfiles.of(seed)).stream())
                .map(fact -> fact.getClass().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(names(Role.ONE, Role.MANY)).isEqualTo(made);
    }

    @Test
    void holds_every_observation() throws IOException {
        assertThat(names(Role.OBSERVATION)).isEqualTo(classes("observations"));
    }

    private static Set<String> names(Role... roles) {
        return FactTypes.builtIn().all().stream()
                .filter(it -> List.of(roles).contains(it.role()))
                .map(FactType::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> classes(String folder) throws IOException {
        try (Stream<Path> files =
                Files.list(Path.of("src/main/java/no/niraad/rules").resolve(folder))) {
            return files.map(it -> it.getFileName().toString().replace(".java", ""))
                    .filter(it -> !it.equals("package-info"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void no_two_types_have_the_same_simple_name() {
        List<String> simple = FactTypes.builtIn().importable().stream()
                .map(it -> it.substring(it.lastIndexOf('.') + 1))
                .toList();

        assertThat(simple).doesNotHaveDuplicates();
    }

    record Organisation(int members) {}

    @Test
    void a_pack_cannot_bring_a_fact_of_a_name_that_is_taken() {
        List<FactType> more = List.of(new FactType(Organisation.class, Role.MANY));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactTypes.builtIn().and(more))
                .withMessageContaining("no.niraad.model.organisation.Organisation");
    }

    @Test
    void a_type_is_read_by_its_components_and_questions_and_nothing_else() {
        assertThat(Properties.of(OrgUnit.class))
                .containsOnlyKeys(
                        "changeAbility",
                        "changeAgents",
                        "employees",
                        "id",
                        "managers",
                        "name",
                        "parent",
                        "processesImproved",
                        "staff",
                        "unionsInform");
        assertThat(Properties.of(Answer.class)).containsOnlyKeys("known", "lacking", "met", "no", "underWay", "yes");
        assertThat(Properties.of(Stage.class)).containsOnlyKeys("early", "later");
        assertThat(Properties.of(InitiativeFigures.class))
                .containsOnlyKeys("benefits", "forOrganisation", "initiative", "months", "orgUnits", "units");
        assertThat(Properties.of(String.class)).isEmpty();
        assertThat(Properties.of(Object.class)).isEmpty();
    }

    @Test
    void what_may_be_unknown_is_told_by_the_type_itself() {
        assertThat(Properties.of(InitiativeFigures.class).get("months").nullable())
                .isTrue();
        assertThat(Properties.of(InitiativeFigures.class).get("benefits").nullable())
                .isFalse();
        assertThat(Properties.of(OrgUnit.class).get("parent").nullable()).isTrue();
        assertThat(Properties.of(OrgUnit.class).get("name").nullable()).isFalse();
    }

    /** It is asked of the method that reads it: one that is written out in a record must say it again. */
    @Test
    void a_component_that_may_be_unknown_says_so_where_it_is_read() {
        for (FactType fact : FactTypes.forPacks().all()) {
            for (RecordComponent component : fact.type().getRecordComponents()) {
                AnnotatedElement declared = component.getAnnotatedType();
                AnnotatedElement read = component.getAccessor().getAnnotatedReturnType();
                assertThat(read.isAnnotationPresent(Nullable.class))
                        .as(fact.name() + "." + component.getName())
                        .isEqualTo(declared.isAnnotationPresent(Nullable.class));
            }
        }
    }

    @Test
    void a_rule_says_what_kinds_of_rules_there_are() {
        assertThat(Dialect.BUILT_IN.kinds().stream().map(it -> it.toUpperCase(Locale.ROOT)))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(RuleKind.values()).map(Enum::name).toList());
    }
}
