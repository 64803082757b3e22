package no.niraad.model.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.niraad.model.Answer;
import no.niraad.model.Assessed;
import no.niraad.model.Profile;
import no.niraad.model.ProfileBuilder;
import no.niraad.model.Source;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.model.fact.FactCatalogue;
import no.niraad.model.organisation.OrganisationBuilder;
import no.niraad.model.text.Language;
import org.junit.jupiter.api.Test;

/** Answers to the facts of packs stand in a profile beside those to the built-in ones, and are read as strictly. */
class PackAnswersTest {

    private static final String HEAD = """
            profile: 1
            organisation: {name: Fjellvik kommune}
            assessed: {on: 2026-11-01}
            """;

    private static final String ANSWERED = HEAD + """
            arkiv:
              journalPlan: {answer: delvis, evidence: "sak 26/17", on: 2026-03-12, by: arkivleder}
              planApproved:
            orgUnits:
              - {id: skole, name: Skole, arkiv: {caseResponsible: nei}}
              - {id: helse, name: Helse}
            systems:
              - {id: sak, name: Sak, arkiv: {deposited: planlagt}}
            """;

    @Test
    void are_read_with_their_evidence_where_the_pack_is_known() {
        Profile profile = read(ANSWERED, PackFacts.CATALOGUE);

        assertThat(profile.packAnswers())
                .containsExactly(
                        Map.entry("arkiv.journalPlan", Answer.PARTLY),
                        Map.entry("orgUnits.skole.arkiv.caseResponsible", Answer.NO),
                        Map.entry("systems.sak.arkiv.deposited", Answer.PLANNED));
        assertThat(profile.sources())
                .containsEntry(
                        "arkiv.journalPlan",
                        new Source("p.yaml", 5, 25, "sak 26/17", LocalDate.of(2026, 3, 12), "arkivleder"));
    }

    @Test
    void are_an_error_that_says_what_to_do_where_the_pack_is_not_known() {
        String problems = problems(ANSWERED, FactCatalogue.standard());

        assertThat(problems.lines().filter(it -> it.startsWith("p.yaml")))
                .containsExactly(
                        "p.yaml:4:1: unknown key 'arkiv', and no pack of rules of that name is loaded",
                        "p.yaml:8:30: unknown key 'arkiv', and no pack of rules of that name is loaded",
                        "p.yaml:11:26: unknown key 'arkiv', and no pack of rules of that name is loaded");
        assertThat(problems)
                .contains(
                        "  If the answers belong to a pack of rules, add it with --rules. What else can be used here: id,"
                                + " name, responsibility, orgUnit, exchanges\n");
    }

    @Test
    void all_that_is_wrong_with_them_is_told_at_once() {
        String wrong = HEAD + """
                arkiv:
                  jornalPlan: ja
                  caseResponsible: ja
                  planApproved: kanskje
                arkvi: {journalPlan: ja}
                a-pack: ja
                orgUnits:
                  - {id: skole, name: Skole, arkiv: {journalPlan: ja, caseResponsible: {evidence: "x"}}}
                initiatives:
                  - {id: nettbrett, name: Nettbrett, phase: execution, affects: [{orgUnit: skole, arkiv: {journalPlan: ja}}]}
                """;

        assertThat(problems(wrong, PackFacts.CATALOGUE)
                        .lines()
                        .filter(it -> it.startsWith("p.yaml") || it.startsWith("  D")))
                .containsExactly(
                        "p.yaml:5:3: unknown key 'jornalPlan'",
                        "  Did you mean 'journalPlan'?",
                        "p.yaml:6:3: unknown key 'caseResponsible'",
                        "p.yaml:7:17: 'kanskje' is not an answer",
                        "p.yaml:8:1: unknown key 'arkvi'",
                        "  Did you mean 'arkiv'?",
                        "p.yaml:9:9: 'a-pack' should have keys under it, but has 'ja'",
                        "p.yaml:11:38: unknown key 'journalPlan'",
                        "p.yaml:11:72: the answer itself is missing here",
                        "p.yaml:13:83: unknown key 'arkiv'");
    }

    @Test
    void a_key_that_is_no_pack_is_unknown_as_before() {
        assertThat(problems(HEAD + "noeHeltAnnet: {a: ja}\narkivplan: ja\n", PackFacts.CATALOGUE)
                        .lines()
                        .filter(it -> it.startsWith("p.yaml")))
                .containsExactly("p.yaml:4:1: unknown key 'noeHeltAnnet'", "p.yaml:5:1: unknown key 'arkivplan'");
    }

    @Test
    void can_be_given_in_java() {
        Profile profile = inJava(Map.of("arkiv.journalPlan", Answer.YES, "arkiv.planApproved", Answer.UNKNOWN));

        assertThat(profile.packAnswers()).containsExactly(Map.entry("arkiv.journalPlan", Answer.YES));
    }

    @Test
    void in_java_a_path_that_can_be_no_fact_of_a_pack_is_refused() {
        for (String path : List.of("leadership.sponsor", "arkiv", "orgUnits.skole.managers.support", "Arkiv.plan")) {
            assertThatIllegalArgumentException()
                    .as(path)
                    .isThrownBy(() -> inJava(Map.of(path, Answer.YES)))
                    .withMessageContaining("'" + path + "' can be no fact of a pack.");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> inJava(Map.of("orgUnits.skole.arkiv.plan", Answer.YES)))
                .withMessageContaining("is about 'skole', which is none of the orgUnits of this profile");
    }

    @Test
    void the_template_asks_for_them_and_can_be_read_as_it_is() {
        LocalDate day = LocalDate.of(2026, 11, 1);
        String whole = ProfileTemplate.yaml(Language.EN, false, day, PackFacts.CATALOGUE);
        String quick = ProfileTemplate.yaml(Language.EN, true, day, PackFacts.CATALOGUE);

        assertThat(whole)
                .contains(
                        "\narkiv:\n  # question en arkiv.journalPlan\n  # guidance en arkiv.journalPlan\n  journalPlan:\n",
                        "\na-pack:\n  # question en a-pack.inPlace\n",
                        "#     arkiv.caseResponsible:   # question en orgUnits.{id}.arkiv.caseResponsible\n");
        assertThat(quick).contains("\narkiv:\n  # question en arkiv.journalPlan\n  journalPlan:\n");
        assertThat(quick).doesNotContain("planApproved", "a-pack");
        assertThat(read(whole, PackFacts.CATALOGUE).packAnswers()).isEmpty();
        assertThat(ProfileTemplate.yaml(Language.EN, false, day)).doesNotContain("arkiv");
    }

    private static Profile inJava(Map<String, Answer> answers) {
        return ProfileBuilder.builder()
                .organisation(
                        OrganisationBuilder.builder().name("Fjellvik kommune").build())
                .assessed(new Assessed(LocalDate.of(2026, 11, 1), List.of()))
                .packAnswers(answers)
                .build();
    }

    private static Profile read(String yaml, FactCatalogue facts) {
        return ProfileReader.read("p.yaml", yaml.getBytes(UTF_8), facts);
    }

    private static String problems(String yaml, FactCatalogue facts) {
        return catchThrowableOfType(InvalidDocumentException.class, () -> read(yaml, facts))
                .text(Language.EN);
    }
}
