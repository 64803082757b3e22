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
import no.niraad.rules.Allowance;
import no.niraad.rules.condition.TooMuchWorkException;
import no.niraad.rules.whatif.Impact;

/**
 * Looks at one fact at a time, and tries the answer of each respondent in the profile of every other, as far as an allowance goes. For
 * one thread.
 */
final class DisagreementSearch {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::advice)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::about);

    /** What one fact may take of what is left, so that there is something for those after it. */
    private static final int SHARES = 10;

    private final AdviceEngine engine;
    private final Allowance allowance;
    private final Map<Respondent, Assessment> assessments;
    private final Map<Respondent, ProfileAnswers> answers = new LinkedHashMap<>();

    DisagreementSearch(AdviceEngine engine, Allowance allowance, Map<Respondent, Assessment> assessments) {
        this.engine = engine;
        this.allowance = allowance;
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
        return different.size() < 2 ? Optional.empty() : Optional.of(disagreement(fact, views, different));
    }

    private Disagreement disagreement(String fact, List<Disagreement.View> views, Map<String, Object> different) {
        Map<String, Finding> decided = new LinkedHashMap<>();
        boolean complete = true;
        try {
            decide(fact, different, engine.within(allowance.share(SHARES)), decided);
        } catch (TooMuchWorkException e) {
            complete = false;
        }
        return new Disagreement(
                fact, views, decided.values().stream().sorted(ORDER).toList(), complete);
    }

    private void decide(String fact, Map<String, Object> different, AdviceEngine within, Map<String, Finding> decided) {
        assessments.forEach((respondent, assessment) -> {
            Object own = answers.get(respondent).at(fact);
            if (own != null) {
                different.forEach((written, other) -> {
                    if (!written.equals(ProfileAnswers.written(own))) {
                        add(new AnswerChange(fact, own, other), assessment, within, decided);
                    }
                });
            }
        });
    }

    private static void add(
            AnswerChange change, Assessment assessment, AdviceEngine within, Map<String, Finding> decided) {
        Assessment then = within.evaluate(change.applyTo(assessment.profile()));
        Impact impact = Impact.between(assessment, then);
        for (List<Finding> each : List.of(impact.cleared(), impact.raised(), impact.eased())) {
            for (Finding finding : each) {
                decided.merge(finding.key(), finding, (one, two) -> ORDER.compare(one, two) <= 0 ? one : two);
            }
        }
    }
}
