package no.niraad.rules;

import java.util.List;
import no.niraad.model.finding.Evidence;
import no.niraad.model.finding.Subject;
import no.niraad.rules.condition.Truth;

/**
 * Why a rule fired, did not fire, or could not be judged, for everything in a profile that it can be about.
 *
 * @param rule the rule
 * @param trials one for each choice of facts that the conditions can be tried on
 */
public record Explanation(RuleInfo rule, List<Trial> trials) {

    public Explanation {
        trials = List.copyOf(trials);
    }

    /**
     * The conditions tried on one choice of facts.
     *
     * @param about what the finding would be about
     * @param outcome true when the rule fires, unknown when too little is known
     * @param conditions each condition on its own
     */
    public record Trial(Subject about, Truth outcome, List<Condition> conditions) {

        public Trial {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * One condition tried.
     *
     * @param fact simple name of the kind of fact it asks, such as {@code OrgUnit}
     * @param text the condition as the rule has it, such as {@code managers.support.lacking}
     * @param outcome whether it holds
     * @param answers the answers that it reads
     */
    public record Condition(String fact, String text, Truth outcome, List<Evidence> answers) {

        public Condition {
            answers = List.copyOf(answers);
        }
    }
}
