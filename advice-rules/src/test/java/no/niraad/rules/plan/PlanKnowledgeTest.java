package no.niraad.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.niraad.model.document.EnumNames;
import no.niraad.model.finding.Severity;
import no.niraad.model.organisation.Phase;
import no.niraad.model.text.Language;
import no.niraad.model.text.Words;
import no.niraad.rules.Folders;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.source.Claim;
import no.niraad.rules.source.CultureFirst;
import no.niraad.rules.source.PlanKnowledge;
import no.niraad.rules.source.SourceFiles;
import org.junit.jupiter.api.Test;

/** What a plan knows beside the rules names what exists, gives its reasons, and never makes anybody wait for the culture. */
class PlanKnowledgeTest {

    private static final PlanKnowledge KNOWLEDGE = SourceFiles.plan();
    private static final Map<Language, String> OUR_JUDGEMENT =
            Map.of(Language.NB, "Vår vurdering: ", Language.NN, "Vår vurdering: ", Language.EN, "Our judgement: ");

    @Test
    void every_step_that_it_names_is_one() {
        Set<String> steps = new HashSet<>();
        Folders.eachText((id, text) -> {
            if (text.step() != null) {
                steps.add(id);
            }
        });
        Stream<String> ordered =
                KNOWLEDGE.order().stream().flatMap(it -> Stream.concat(it.first().stream(), it.then().stream()));
        Stream<String> shared = KNOWLEDGE.together().stream().flatMap(it -> it.steps().stream());

        assertThat(Stream.concat(ordered, shared)).isSubsetOf(steps);
    }

    @Test
    void nothing_builds_on_itself_even_by_way_of_others() {
        Map<String, Set<String>> then = new HashMap<>();
        KNOWLEDGE
                .order()
                .forEach(it -> it.first()
                        .forEach(first -> then.computeIfAbsent(first, key -> new TreeSet<>())
                                .addAll(it.then())));
        for (String start : then.keySet()) {
            assertThat(reached(start, then)).as("what builds on " + start).doesNotContain(start);
        }
    }

    private static Set<String> reached(String start, Map<String, Set<String>> then) {
        var reached = new HashSet<String>();
        var next = new ArrayDeque<>(then.getOrDefault(start, Set.of()));
        while (!next.isEmpty()) {
            String step = next.pop();
            if (reached.add(step)) {
                next.addAll(then.getOrDefault(step, Set.of()));
            }
        }
        return reached;
    }

    @Test
    void no_step_waits_for_the_culture() {
        Set<String> aboutCulture = Folders.rules().stream()
                .filter(PlanKnowledgeTest::isAboutCulture)
                .map(it -> it.id().toString())
                .collect(Collectors.toSet());

        assertThat(aboutCulture)
                .contains("advice04/culture-does-not-accept-change", "advice08/no-room-for-trial-and-error");
        assertThat(KNOWLEDGE.order().stream().flatMap(it -> it.first().stream()))
                .doesNotContainAnyElementsOf(aboutCulture);
        assertThat(texts().stream().flatMap(it -> Stream.of(it.nb(), it.nn(), it.en())))
                .allMatch(it -> CultureFirst.in(it).isEmpty());
    }

    private static boolean isAboutCulture(RuleInfo rule) {
        return rule.id().folder().equals("advice04")
                || rule.when().stream().anyMatch(it -> it.toString().contains("Culture"));
    }

    @Test
    void every_order_rests_on_a_claim_or_says_that_it_is_our_judgement() {
        Set<String> claims = Folders.claims().stream().map(Claim::id).collect(Collectors.toSet());
        for (PlanKnowledge.Order order : KNOWLEDGE.order()) {
            assertThat(order.claims()).isSubsetOf(claims);
            for (Language language : Language.values()) {
                assertThat(order.because().in(language).startsWith(OUR_JUDGEMENT.get(language)))
                        .as(order.because().in(language))
                        .isEqualTo(order.claims().isEmpty());
            }
        }
    }

    @Test
    void numbers_give_their_reason() {
        for (Words reference : List.of(
                KNOWLEDGE.lengths().reference(),
                KNOWLEDGE.weights().reference(),
                KNOWLEDGE.limits().reference())) {
            for (Language language : Language.values()) {
                assertThat(reference.in(language)).startsWith(OUR_JUDGEMENT.get(language));
            }
        }
    }

    @Test
    void every_effort_has_a_length_in_whole_weeks() {
        Map<String, Integer> days = KNOWLEDGE.lengths().days();

        assertThat(days.keySet()).isEqualTo(Folders.vocabulary().efforts().keySet());
        assertThat(days.values()).allMatch(it -> it > 0 && it % 7 == 0);
        assertThat(Stream.of("hours", "days", "weeks", "months").map(days::get)).isSorted();
    }

    @Test
    void every_severity_has_a_weight_the_most_urgent_the_most() {
        List<Integer> weights = Stream.of(Severity.values())
                .map(it -> KNOWLEDGE.weights().severities().get(EnumNames.of(it)))
                .toList();

        assertThat(weights).doesNotContainNull().isSortedAccordingTo((one, other) -> other - one);
        assertThat(KNOWLEDGE.weights().severities()).hasSameSizeAs(weights);
        assertThat(List.of(KNOWLEDGE.weights().duty(), KNOWLEDGE.weights().several()))
                .allMatch(it -> it > 1);
    }

    @Test
    void decision_points_are_those_of_Prosjektveiviseren() {
        Set<String> phases = Stream.of(Phase.values()).map(EnumNames::of).collect(Collectors.toSet());
        PlanKnowledge.DecisionPoints points = KNOWLEDGE.decisionPoints();

        assertThat(points.phases().keySet()).isEqualTo(phases);
        assertThat(points.phases().values()).containsExactlyInAnyOrder("BP1", "BP2", "BP3", "BP4", "BP5", "BP6");
        Folders.vocabulary().products().forEach((product, words) -> {
            String point = points.products().get(product);
            for (Language language : Language.values()) {
                assertThat(words.in(language).contains("BP") ? words.in(language) : null)
                        .as(product)
                        .isEqualTo(point == null ? null : words.in(language).replaceAll("BP\\d", point));
            }
        });
    }

    @Test
    void usual_limits_are_terms_that_a_plan_can_have() {
        PlanKnowledge.Limits limits = KNOWLEDGE.limits();

        assertThat(List.of(limits.steps(), limits.parallel())).allMatch(it -> it >= 1 && it <= Terms.MOST);
        assertThat(limits.small().steps()).isEqualTo(3);
        assertThat(List.of(limits.months(), limits.places())).allMatch(it -> it > 0);
    }

    @Test
    void no_text_is_empty_and_each_has_three_languages_of_its_own() {
        for (Words words : texts()) {
            assertThat(List.of(words.nb(), words.nn(), words.en())).noneMatch(String::isBlank);
            assertThat(words.nn()).isNotEqualTo(words.nb());
        }
    }

    private static List<Words> texts() {
        var texts = new ArrayList<Words>();
        KNOWLEDGE.order().forEach(it -> texts.add(it.because()));
        KNOWLEDGE.together().forEach(it -> texts.add(it.way()));
        texts.addAll(List.of(
                KNOWLEDGE.alone(),
                KNOWLEDGE.lengths().reference(),
                KNOWLEDGE.weights().reference(),
                KNOWLEDGE.limits().reference()));
        return texts;
    }
}
