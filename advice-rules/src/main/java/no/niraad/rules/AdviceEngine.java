package no.niraad.rules;

import no.niraad.model.Profile;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.RuleId;
import no.niraad.rules.internal.Evaluator;

/**
 * Judges profiles by the nine pieces of advice. Make one, keep it, and share it between threads.
 *
 * <pre>{@code
 * AdviceEngine engine = AdviceEngine.create();
 * Assessment assessment = engine.evaluate(profile);
 * }</pre>
 *
 * <p>It is no server, no session and no store: the same profile always gives an equal assessment, and nothing is kept.
 */
public final class AdviceEngine {

    private final Evaluator evaluator;

    private AdviceEngine(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    /** {@return an engine with the built-in rules} Takes a fraction of a second: do it once. */
    public static AdviceEngine create() {
        return new AdviceEngine(Evaluator.builtIn());
    }

    /**
     * {@return what the rules say about an organisation}
     *
     * @throws AssessmentFailedException when a rule fails; there is never a partial assessment
     */
    public Assessment evaluate(Profile profile) {
        return evaluator.evaluate(profile);
    }

    /**
     * {@return why a rule fires for a profile, does not, or cannot be judged, condition by condition}
     *
     * @throws IllegalArgumentException when there is no such rule, or it is an observation
     */
    public Explanation explain(RuleId rule, Profile profile) {
        return evaluator.explain(rule, profile);
    }

    /** {@return the rules it judges by} */
    public Rulebook rulebook() {
        return Rulebook.builtIn();
    }
}
