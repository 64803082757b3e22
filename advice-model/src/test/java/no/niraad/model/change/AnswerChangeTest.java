package no.niraad.model.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.niraad.model.Answer;
import no.niraad.model.Profile;
import no.niraad.model.fact.FactCatalogue;
import no.niraad.model.fact.FactPath;
import no.niraad.model.organisation.AgentGroup;
import no.niraad.model.organisation.Benefit;
import no.niraad.model.organisation.Effect;
import no.niraad.model.organisation.Phase;
import no.niraad.model.organisation.Responsibility;
import no.niraad.model.organisation.Stage;
import no.niraad.model.profile.ProfileReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswerChangeTest {

    private static final Profile PROFILE = ProfileReader.read("a.yaml", """
            profile: 1
            organisation: {name: Fjellvik, stage: early}
            assessed: {on: 2026-11-01}
            leadership: {sponsor: ja, politicalOwnership: delvis}
            orgUnits:
              - {id: skole, name: Skole, managers: {support: nei}, changeAgents: {drawnFrom: [it]}}
              - {id: hjem, name: Hjem}
            initiatives:
              - id: nettbrett
                name: Nettbrett
                phase: execution
                affects: [{orgUnit: skole, oldWayEnded: nei}]
                benefits: [{id: tid, name: Tid, recipient: users, owner: enhetsleder, due: 2027-01-01}]
            systems:
              - {id: sak, name: Sak, responsibility: department, exchanges: [{with: skjema, working: nei}]}
              - {id: skjema, name: Skjema}
            procurements: [{id: kjop, name: Kjøp, itInvolved: nei}]
            """.getBytes(StandardCharsets.UTF_8));

    private static @Nullable Object now(Profile profile, String path) {
        return new ProfileAnswers(profile).at(path);
    }

    @Test
    void every_kind_of_fact_is_changed_alone_and_can_be_changed_back() {
        for (AnswerChange change : List.of(
                AnswerChange.of(PROFILE, "leadership.sponsor", Answer.NO),
                AnswerChange.of(PROFILE, "organisation.stage", Stage.SCALING),
                AnswerChange.of(PROFILE, "organisation.inhabitants", 12_000),
                AnswerChange.of(PROFILE, "orgUnits.skole.managers.support", Answer.YES),
                AnswerChange.of(
                        PROFILE, "orgUnits.skole.changeAgents.drawnFrom", List.of(AgentGroup.IT, AgentGroup.EMPLOYEES)),
                AnswerChange.of(PROFILE, "arkiv.journalPlan", Answer.PARTLY),
                AnswerChange.of(PROFILE, "orgUnits.skole.arkiv.caseResponsible", Answer.NO),
                AnswerChange.of(PROFILE, "initiatives.nettbrett.phase", Phase.CLOSING),
                AnswerChange.of(PROFILE, "initiatives.nettbrett.start", LocalDate.of(2026, 1, 1)),
                AnswerChange.of(PROFILE, "initiatives.nettbrett.affects.skole.oldWayEnded", Answer.YES),
                AnswerChange.of(
                        PROFILE, "initiatives.nettbrett.affects", List.of(new Effect("hjem", Answer.NO, Answer.NO))),
                AnswerChange.of(PROFILE, "initiatives.nettbrett.benefits.tid.due", LocalDate.of(2027, 6, 30)),
                AnswerChange.of(PROFILE, "systems.sak.responsibility", Responsibility.SHARED),
                AnswerChange.of(PROFILE, "systems.sak.exchanges.skjema.working", Answer.YES),
                AnswerChange.of(PROFILE, "procurements.kjop.orgUnit", "hjem"))) {
            Profile changed = change.applyTo(PROFILE);
            assertThat(now(changed, change.path())).as(change.path()).isEqualTo(change.to());
            assertThat(changed.sources()).as(change.path()).doesNotContainKey(change.path());
            Profile back = new AnswerChange(change.path(), change.to(), change.from()).applyTo(changed);
            assertThat(new ProfileAnswers(back).all()).as(change.path()).isEqualTo(new ProfileAnswers(PROFILE).all());
        }
    }

    @Test
    void other_answers_keep_their_sources() {
        Profile changed =
                AnswerChange.of(PROFILE, "leadership.sponsor", Answer.NO).applyTo(PROFILE);

        assertThat(changed.sources()).hasSize(PROFILE.sources().size() - 1);
        assertThat(changed.sources().get("leadership.politicalOwnership"))
                .isEqualTo(PROFILE.sources().get("leadership.politicalOwnership"));
    }

    @Test
    void what_an_answer_follows_from_goes_with_it() {
        String benefit = "initiatives.nettbrett.benefits.tid.";
        Profile changed = AnswerChange.apply(
                List.of(
                        AnswerChange.of(PROFILE, benefit + "ownerAppointed", Answer.NO),
                        AnswerChange.of(PROFILE, benefit + "dateSet", Answer.PLANNED)),
                PROFILE);
        Benefit now = changed.initiatives().get(0).benefits().get(0);

        assertThat(now.ownerAppointed()).isEqualTo(Answer.NO);
        assertThat(now.owner()).isNull();
        assertThat(now.dateSet()).isEqualTo(Answer.PLANNED);
        assertThat(now.due()).isNull();
    }

    @Test
    void what_is_unknown_is_null() {
        Profile changed = AnswerChange.apply(
                List.of(
                        AnswerChange.of(PROFILE, "leadership.sponsor", Answer.UNKNOWN),
                        AnswerChange.of(PROFILE, "organisation.stage", null)),
                PROFILE);

        assertThat(changed.leadership().sponsor()).isEqualTo(Answer.UNKNOWN);
        assertThat(changed.organisation().stage()).isEqualTo(Stage.UNKNOWN);
        assertThat(now(changed, "leadership.sponsor")).isNull();
        assertThat(AnswerChange.of(PROFILE, "leadership.sponsor", null).writtenTo())
                .isEqualTo("unknown");
    }

    @Test
    void a_path_that_leads_nowhere_is_told() {
        assertThatThrownBy(() -> new AnswerChange("leadership.sponser", null, Answer.YES).applyTo(PROFILE))
                .hasMessageContaining("Leadership has no 'sponser'");
        assertThatThrownBy(() -> new AnswerChange("orgUnits.skule.unionsInform", null, Answer.YES).applyTo(PROFILE))
                .hasMessageContaining("'skule', which is no item of that list");
        assertThatThrownBy(() -> new AnswerChange("leadership.sponsor.met", null, Answer.YES).applyTo(PROFILE))
                .hasMessageContaining("which is one value");
        assertThatThrownBy(() -> new AnswerChange("leadership.sponsor", null, 7).applyTo(PROFILE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void all_facts_of_a_profile_are_those_of_the_catalogue() {
        FactCatalogue catalogue = FactCatalogue.standard();
        List<String> paths = new ProfileAnswers(PROFILE)
                .all().stream().map(ProfileAnswers.Answered::path).toList();

        assertThat(paths).allMatch(it -> catalogue.find(it).isPresent()).doesNotHaveDuplicates();
        assertThat(paths.stream().map(FactPath::pattern).distinct())
                .containsExactlyInAnyOrderElementsOf(catalogue.facts().stream()
                        .map(it -> FactPath.pattern(it.path()))
                        .toList());
    }

    @Test
    void values_are_written_as_files_have_them() {
        assertThat(ProfileAnswers.written(Answer.NOT_RELEVANT)).isEqualTo("not-relevant");
        assertThat(ProfileAnswers.written(LocalDate.of(2027, 6, 30))).isEqualTo("2027-06-30");
        assertThat(ProfileAnswers.written(List.of(AgentGroup.IT, AgentGroup.EMPLOYEES)))
                .isEqualTo("employees, it");
        assertThat(ProfileAnswers.written(Objects.requireNonNull(now(PROFILE, "initiatives.nettbrett.affects"))))
                .isEqualTo("skole");
    }
}
