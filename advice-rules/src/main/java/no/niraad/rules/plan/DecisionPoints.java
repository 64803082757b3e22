package no.niraad.rules.plan;

import no.niraad.model.Profile;
import no.niraad.model.document.EnumNames;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.Subject;
import no.niraad.model.organisation.Initiative;
import no.niraad.rules.RuleWords.StepWords;
import no.niraad.rules.Wording;
import no.niraad.rules.source.PlanKnowledge;
import org.jspecify.annotations.Nullable;

/** Which decision point of Prosjektveiviseren the outcome of a step is brought to. */
final class DecisionPoints {

    private final PlanKnowledge.DecisionPoints points;
    private final Profile profile;
    private final Wording wording;

    DecisionPoints(PlanKnowledge.DecisionPoints points, Profile profile, Wording wording) {
        this.points = points;
        this.profile = profile;
        this.wording = wording;
    }

    /**
     * {@return the next one that the initiative comes to which a finding is about; of what is about none, the one that the product
     * of its step is made for; null when there is neither}
     */
    @Nullable
    String of(Finding finding) {
        String id = finding.about()
                .part(Subject.Type.INITIATIVE)
                .map(Subject.Part::id)
                .orElse("");
        for (Initiative initiative : profile.initiatives()) {
            if (initiative.id().equals(id)) {
                return initiative.phase() == null ? null : points.phases().get(EnumNames.of(initiative.phase()));
            }
        }
        StepWords step = wording.of(finding.rule()).step();
        return step == null || step.product() == null ? null : points.products().get(step.product());
    }
}
