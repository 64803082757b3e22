package no.niraad.rules.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.niraad.rules.syntax.Alternatives;
import no.niraad.rules.syntax.DrlRule;
import no.niraad.rules.syntax.DrlRule.Consequence;
import no.niraad.rules.syntax.Expression;
import no.niraad.rules.syntax.FactPattern;
import no.niraad.rules.syntax.FactType;
import no.niraad.rules.syntax.FactTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a reason repeats of the finding that it belongs to. A reason counts only where that finding is told of the same fact,
 * so what it repeats could be weaker, or missing, and nobody could tell.
 */
final class Repeated {

    private final @Nullable DrlRule target;
    private final FactTypes types;
    private final Alternatives alternatives;

    /**
     * @param target the rule that the reason belongs to, with its numbers in place of variables; null for what is no reason
     */
    Repeated(@Nullable DrlRule target, FactTypes types) {
        this.target = target;
        this.types = types;
        this.alternatives = new Alternatives(types);
    }

    /**
     * {@return whether a constraint of a condition of the reason follows from the target's, as it was and as it is now}
     *
     * @param now null when it is left out
     */
    boolean covers(DrlRule reason, FactPattern pattern, Expression was, @Nullable Expression now) {
        List<Expression> known = known(reason, pattern);
        var implication = new Implication(alternatives, pattern.type().text());
        return known.stream().anyMatch(it -> implication.holds(it, was))
                && (now == null || known.stream().anyMatch(it -> implication.holds(it, now)));
    }

    /** {@return whether a whole condition of the reason follows from the target's} */
    boolean covers(DrlRule reason, FactPattern pattern) {
        List<Expression> known = known(reason, pattern);
        var implication = new Implication(alternatives, pattern.type().text());
        return pattern.kind() == FactPattern.Kind.MATCH
                && sameFact(reason, pattern).isPresent()
                && pattern.constraints().stream()
                        .allMatch(it -> known.stream().anyMatch(one -> implication.holds(one, it)));
    }

    private List<Expression> known(DrlRule reason, FactPattern pattern) {
        return sameFact(reason, pattern).map(FactPattern::constraints).orElse(List.of());
    }

    /** The condition of the target on the same fact: the one that both are about, or one that there is one of. */
    private Optional<FactPattern> sameFact(DrlRule reason, FactPattern pattern) {
        if (target == null || pattern.kind() != FactPattern.Kind.MATCH) {
            return Optional.empty();
        }
        boolean one = types.all().stream()
                .anyMatch(it -> it.name().equals(pattern.type().text())
                        && (it.role() == FactType.Role.ONE || it.role() == FactType.Role.OBSERVATION));
        boolean about = isAbout(reason, pattern);
        return target.when().stream()
                .filter(it -> it.kind() == FactPattern.Kind.MATCH)
                .filter(it -> it.type().text().equals(pattern.type().text()))
                .filter(it -> one || about && isAbout(target, it))
                .findFirst();
    }

    private static boolean isAbout(DrlRule rule, FactPattern pattern) {
        return rule.then() instanceof Consequence.Conclude conclude
                && pattern.binding() != null
                && pattern.binding().text().equals(conclude.about().text());
    }

    /** {@return a rule with the values of numbers in place of the variables that stand for them} */
    static DrlRule withNumbers(DrlRule rule, Map<String, Integer> numbers) {
        var when = new ArrayList<FactPattern>();
        for (FactPattern each : rule.when()) {
            List<Expression> constraints = each.constraints().stream()
                    .map(it -> Variables.withNumbers(it, numbers))
                    .toList();
            when.add(new FactPattern(each.kind(), each.at(), each.binding(), each.type(), constraints));
        }
        return new DrlRule(rule.at(), rule.name(), rule.metadata(), when, rule.then());
    }
}
