package no.niraad.rules.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import no.niraad.rules.AssessmentFailedException;
import no.niraad.rules.condition.Effort;
import no.niraad.rules.condition.Row;
import no.niraad.rules.condition.Rows;
import no.niraad.rules.condition.Truth;
import org.jspecify.annotations.Nullable;

/** How every rule fares on one profile by its conditions, to be confirmed by what Drools concludes. For one thread. */
final class Judgements {

    private final Rows rows;
    private final List<Judgement> all;
    private final @Nullable Judgement[] byRule;
    private final @Nullable Supplier<Effort> effort;
    private final Map<String, Effort> efforts = new HashMap<>();

    /** @param effort how much work the rules of each folder may be; null when those of all folders keep to what the rows allow */
    Judgements(List<JudgedRule> rules, Rows rows, @Nullable Supplier<Effort> effort) {
        this.rows = rows;
        this.effort = effort;
        this.all = new ArrayList<>(rules.size());
        this.byRule =
                new Judgement[rules.isEmpty() ? 0 : rules.get(rules.size() - 1).index() + 1];
        for (JudgedRule rule : rules) {
            allow(rule);
            Judgement judgement = Judgement.of(rule, rule.least(), rows);
            byRule[rule.index()] = judgement;
            all.add(judgement);
        }
    }

    /**
     * Checks that Drools and the proof agree.
     *
     * @throws AssessmentFailedException when Drools concludes what the conditions do not prove, or does not conclude what they prove
     */
    void mustBeConfirmedBy(Conclusions conclusions) {
        conclusions.forEach((rule, about) -> of(rule).confirm(rows.of(about)));
        all.forEach(Judgement::mustBeConfirmed);
    }

    /** {@return the judgements in the order of the rules} */
    List<Judgement> all() {
        return all;
    }

    /** {@return the reasons that hold of the fact that a finding is about, ordered by id} */
    List<Judgement> reasons(JudgedRule rule, Row about) {
        if (rule.reasons().isEmpty()) {
            return List.of();
        }
        var holding = new ArrayList<Judgement>();
        for (JudgedRule reason : rule.reasons()) {
            if (of(reason).proof(about) != null) {
                holding.add(of(reason));
            }
        }
        return holding;
    }

    /** {@return how a rule fares} */
    Judgement of(JudgedRule rule) {
        Judgement judgement = byRule[rule.index()];
        if (judgement == null) {
            throw new IllegalStateException("Rule " + rule.info().id() + " was not judged.");
        }
        return judgement;
    }

    /** {@return how a rule fares, and where it would hold if more were known, for a rule of which that is not told} */
    Judgement open(JudgedRule rule) {
        allow(rule);
        return Judgement.of(rule, Truth.UNKNOWN, rows);
    }

    private void allow(JudgedRule rule) {
        if (effort != null) {
            rows.allow(efforts.computeIfAbsent(rule.info().id().folder(), it -> effort.get()));
        }
    }
}
