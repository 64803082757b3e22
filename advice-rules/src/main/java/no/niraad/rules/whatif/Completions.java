package no.niraad.rules.whatif;

import java.util.List;
import no.niraad.model.Profile;
import no.niraad.model.change.AnswerChange;
import no.niraad.model.finding.RuleId;
import no.niraad.model.finding.Subject;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.Standing;
import no.niraad.rules.answers.PossibleAnswers;
import no.niraad.rules.condition.TooMuchWorkException;
import no.niraad.rules.condition.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Whether one rule can fire about one thing, and whether it can be silent, when unknown answers become known.
 *
 * <p>One answer after the other is filled in, of those only that the rule waits for, until it no longer waits: what a rule says in
 * three truth values without waiting it says whatever else is answered. So no answer that matters is left out, and no promise of the
 * rules, such as that better answers are not punished, is presumed.
 */
final class Completions {

    /** Far above what a built-in rule needs; a rule of a pack can be written so that nobody could try all of it. */
    private static final int MOST_TRIED = 10_000;

    private final AdviceEngine engine;
    private final PossibleAnswers possible;
    private final RuleId rule;
    private final Subject about;
    private boolean fires;
    private boolean silent;
    private int tried;

    private Completions(AdviceEngine engine, PossibleAnswers possible, RuleId rule, Subject about) {
        this.engine = engine;
        this.possible = possible;
        this.rule = rule;
        this.about = about;
    }

    /** {@return what answers can bring about} */
    static Completions of(AdviceEngine engine, PossibleAnswers possible, RuleId rule, Subject about, Profile profile) {
        var completions = new Completions(engine, possible, rule, about);
        try {
            completions.explore(profile);
        } catch (TooMuchWorkException e) {
            completions.tried = MOST_TRIED + 1;
        }
        return completions;
    }

    /** {@return whether all that could matter was tried} Otherwise the rest tells what was seen, and there may be more. */
    boolean isWhole() {
        return tried <= MOST_TRIED;
    }

    /** {@return whether some answers make it fire} */
    boolean canFire() {
        return fires;
    }

    /** {@return whether some answers leave it silent} */
    boolean canBeSilent() {
        return silent;
    }

    private void explore(Profile profile) {
        if (fires && silent || ++tried > MOST_TRIED) {
            return;
        }
        Standing standing = standing(profile);
        if (standing == null) {
            silent = true;
        } else if (standing.outcome() == Truth.TRUE) {
            fires = true;
        } else {
            answer(standing.facts(), profile);
        }
    }

    /** Where nothing can be answered, the rule waits for ever, and says nothing. */
    private void answer(List<String> facts, Profile profile) {
        for (String fact : facts) {
            List<Object> answers = possible.of(profile, fact);
            if (!answers.isEmpty()) {
                answers.forEach(it -> explore(new AnswerChange(fact, null, it).applyTo(profile)));
                return;
            }
        }
        silent = true;
    }

    private @Nullable Standing standing(Profile profile) {
        for (Standing each : engine.standings(rule, profile)) {
            if (each.about().equals(about)) {
                return each;
            }
        }
        return null;
    }
}
