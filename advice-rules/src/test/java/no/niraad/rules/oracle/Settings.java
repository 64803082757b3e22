package no.niraad.rules.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import no.niraad.model.Answer;
import no.niraad.model.Assessed;
import no.niraad.model.Profile;
import no.niraad.model.ProfileBuilder;
import no.niraad.model.organisation.BenefitsManagement;
import no.niraad.model.organisation.BenefitsManagementBuilder;
import no.niraad.model.organisation.Competence;
import no.niraad.model.organisation.CompetenceBuilder;
import no.niraad.model.organisation.EffectBuilder;
import no.niraad.model.organisation.Enthusiasts;
import no.niraad.model.organisation.EnthusiastsBuilder;
import no.niraad.model.organisation.Initiative;
import no.niraad.model.organisation.InitiativeBuilder;
import no.niraad.model.organisation.Involvement;
import no.niraad.model.organisation.InvolvementBuilder;
import no.niraad.model.organisation.ItGovernance;
import no.niraad.model.organisation.ItGovernanceBuilder;
import no.niraad.model.organisation.Leadership;
import no.niraad.model.organisation.LeadershipBuilder;
import no.niraad.model.organisation.ManagersBuilder;
import no.niraad.model.organisation.OrgUnit;
import no.niraad.model.organisation.OrgUnitBuilder;
import no.niraad.model.organisation.OrganisationBuilder;
import no.niraad.model.organisation.Phase;
import no.niraad.model.organisation.Programme;
import no.niraad.model.organisation.ProgrammeBuilder;
import no.niraad.model.organisation.StaffBuilder;
import no.niraad.model.organisation.Stage;

/** Small profiles in which next to nothing is known but one lack. */
final class Settings {

    private Settings() {}

    static Profile organisation(UnaryOperator<ProfileBuilder> known) {
        return known.apply(ProfileBuilder.builder()
                        .organisation(
                                OrganisationBuilder.builder().name("Fjellvik").build())
                        .assessed(new Assessed(LocalDate.of(2026, 11, 1), List.of())))
                .build();
    }

    static Profile at(Stage stage, Profile profile) {
        return ProfileBuilder.builder(profile)
                .organisation(OrganisationBuilder.builder(profile.organisation())
                        .stage(stage)
                        .build())
                .build();
    }

    static Initiative initiative(UnaryOperator<InitiativeBuilder> known) {
        return known.apply(InitiativeBuilder.builder()
                        .id("nettbrett")
                        .name("Nettbrett i skolen")
                        .phase(Phase.EXECUTION)
                        .affects(
                                List.of(EffectBuilder.builder().orgUnit("skole").build())))
                .build();
    }

    private static OrgUnit unit(UnaryOperator<OrgUnitBuilder> known) {
        return known.apply(OrgUnitBuilder.builder().id("skole").name("Skole")).build();
    }

    static Profile with(Initiative initiative) {
        return organisation(
                it -> it.initiatives(List.of(initiative)).orgUnits(List.of(unit(UnaryOperator.identity()))));
    }

    static Profile incompetent(Initiative initiative, Answer motivation) {
        var staff = StaffBuilder.builder()
                .digitalCompetence(Answer.NO)
                .motivation(motivation)
                .build();
        return organisation(it -> it.initiatives(List.of(initiative)).orgUnits(List.of(unit(one -> one.staff(staff)))));
    }

    static Profile managersUnable(Initiative initiative) {
        var managers = ManagersBuilder.builder().changeCompetence(Answer.NO).build();
        return organisation(
                it -> it.initiatives(List.of(initiative)).orgUnits(List.of(unit(one -> one.managers(managers)))));
    }

    static Enthusiasts noRoomToAct() {
        return EnthusiastsBuilder.builder().roomToAct(Answer.NO).build();
    }

    static BenefitsManagement noMethod() {
        return BenefitsManagementBuilder.builder().standardMethod(Answer.NO).build();
    }

    static ItGovernance noInfrastructure() {
        return ItGovernanceBuilder.builder().standardInfrastructure(Answer.NO).build();
    }

    static Programme unsteered() {
        return ProgrammeBuilder.builder()
                .portfolioManagement(Answer.NO)
                .productTeams(Answer.NO)
                .build();
    }

    static Leadership unwilling() {
        return LeadershipBuilder.builder().willToInvest(Answer.NO).build();
    }

    static Involvement unwillingEmployees() {
        return InvolvementBuilder.builder().employeesWillToChange(Answer.NO).build();
    }

    static Competence unable() {
        return CompetenceBuilder.builder().leadersChangeCompetence(Answer.NO).build();
    }
}
