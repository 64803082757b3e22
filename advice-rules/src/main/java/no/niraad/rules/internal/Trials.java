package no.niraad.rules.internal;

import java.util.ArrayList;
import java.util.List;
import no.niraad.model.finding.Evidence;
import no.niraad.rules.Explanation;
import no.niraad.rules.condition.Attempt;
import no.niraad.rules.condition.Rows;
import no.niraad.rules.condition.Truth;

/** Tells an attempt in the words of the API: subjects and answers instead of facts and paths. */
final class Trials {

    private Trials() {}

    /** {@return how the conditions of a rule fare} */
    static Explanation of(JudgedRule rule, Rows rows, Evidences evidences) {
        var trials = new ArrayList<Explanation.Trial>();
        rule.conditions().attempts(rows, it -> trials.add(of(it, evidences)));
        return new Explanation(rule.info(), trials);
    }

    private static Explanation.Trial of(Attempt attempt, Evidences evidences) {
        return new Explanation.Trial(
                attempt.about().subject(),
                attempt.truth(),
                attempt.tried().stream().map(it -> condition(it, evidences)).toList());
    }

    private static Explanation.Condition condition(Attempt.Tried tried, Evidences evidences) {
        List<Evidence> answers =
                tried.truth() == Truth.UNKNOWN ? evidences.ofWaiting(tried.readings()) : evidences.of(tried.readings());
        return new Explanation.Condition(tried.type(), tried.constraint(), tried.truth(), answers);
    }
}
