package no.niraad.rules.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.niraad.model.change.AnswerChange;
import no.niraad.model.change.ProfileAnswers;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Finding;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.whatif.Impact;

/** Looks at one fact at a time, and tries the answer of each respondent in the profile of every other. */
final class DisagreementSearch {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::advice)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::about);

    private final AdviceEngine engine;
    private final Map<Respondent, Assessment> assessments;
    private final Map<Respondent, ProfileAnswers> answers = new LinkedHashMap<>();

    DisagreementSearch(AdviceEngine engine, Map<Respondent, Assessment> assessments) {
        this.engine = engine;
        this.assessments = assessments;
        assessments.keySet().forEach(it -> answers.put(it, new ProfileAnswers(it.profile())));
    }

    /** {@return how a fact is seen differently, if it is} */
    Optional<Disagreement> about(String fact) {
        Map<String, Object> different = new LinkedHashMap<>();
        List<Disagreement.View> views = new ArrayList<>();
        answers.forEach((respondent, said) -> {
            Object answer = said.at(fact);
            if (answer != null) {
                String written = ProfileAnswers.written(answer);
                different.putIfAbsent(written, answer);
                var source = respondent.profile().sources().get(fact);
                views.add(new Disagreement.View(respondent.name(), written, source));
            }
        });
        return different.size() < 2
                ? Optional.empty()
                : Optional.of(new Disagreement(fact, views, decided(fact, different)));
    }

    private List<Finding> decided(String fact, Map<String, Object> different) {
        Map<String, Finding> decided = new LinkedHashMap<>();
        assessments.forEach((respondent, assessment) -> {
            Object own = answers.get(respondent).at(fact);
            if (own != null) {
                different.forEach((written, other) -> {
                    if (!written.equals(ProfileAnswers.written(own))) {
                        add(new AnswerChange(fact, own, other), assessment, decided);
                    }
                });
            }
        });
        return decided.values().stream().sorted(ORDER).toList();
    }

    private void add(AnswerChange change, Assessment assessment, Map<String, Finding> decided) {
        Assessment then = engine.evaluate(change.applyTo(assessment.profile()));
        Impact impact = Impact.between(assessment, then);
        for (List<Finding> each : List.of(impact.cleared(), impact.raised(), impact.eased())) {
            for (Finding finding : each) {
                decided.merge(finding.key(), finding, (one, two) -> ORDER.compare(one, two) <= 0 ? one : two);
            }
        }
    }
}
