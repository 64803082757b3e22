package no.niraad.model.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.niraad.model.Answer;
import no.niraad.model.Assessed;
import no.niraad.model.Profile;
import no.niraad.model.ProfileBuilder;
import no.niraad.model.organisation.OrgUnit;
import no.niraad.model.organisation.OrgUnitBuilder;
import no.niraad.model.organisation.OrganisationBuilder;
import org.junit.jupiter.api.Test;

/** What packs ask is compared answer by answer, and goes with the part that it is asked of. */
class PackDeltaTest {

    private static final OrgUnit SCHOOL =
            OrgUnitBuilder.builder().id("skole").name("Skole").build();
    private static final String OF_SCHOOL = "orgUnits.skole.arkiv.caseResponsible";

    @Test
    void each_answer_is_a_change_of_its_own() {
        Profile before = profile(List.of(SCHOOL), Map.of("arkiv.journalPlan", Answer.NO, OF_SCHOOL, Answer.NO));
        Profile after = profile(List.of(SCHOOL), Map.of("arkiv.journalPlan", Answer.YES, OF_SCHOOL, Answer.PLANNED));
        var plan = new AnswerChange("arkiv.journalPlan", Answer.NO, Answer.YES);
        var responsible = new AnswerChange(OF_SCHOOL, Answer.NO, Answer.PLANNED);
        ProfileDelta delta = ProfileDelta.between(before, after);

        assertThat(delta.changes()).containsExactlyInAnyOrder(plan, responsible);
        assertThat(delta.with(List.of(plan)).packAnswers())
                .isEqualTo(Map.of("arkiv.journalPlan", Answer.YES, OF_SCHOOL, Answer.NO));
        assertThat(delta.with(delta.changes())).isEqualTo(after);
    }

    @Test
    void answers_come_and_go_with_their_part() {
        Profile with = profile(List.of(SCHOOL), Map.of(OF_SCHOOL, Answer.NO));
        Profile without = profile(List.of(), Map.of());
        ProfileDelta gone = ProfileDelta.between(with, without);
        ProfileDelta come = ProfileDelta.between(without, with);

        assertThat(gone.changes()).containsExactly(new AnswerChange("orgUnits.skole", SCHOOL, null));
        assertThat(gone.with(List.of())).isEqualTo(with);
        assertThat(gone.with(gone.changes())).isEqualTo(without);
        assertThat(come.changes()).containsExactly(new AnswerChange("orgUnits.skole", null, SCHOOL));
        assertThat(come.with(come.changes())).isEqualTo(with);
    }

    private static Profile profile(List<OrgUnit> units, Map<String, Answer> answers) {
        return ProfileBuilder.builder()
                .organisation(OrganisationBuilder.builder().name("Storvik").build())
                .assessed(new Assessed(LocalDate.of(2026, 11, 1), List.of()))
                .orgUnits(units)
                .packAnswers(answers)
                .build();
    }
}
