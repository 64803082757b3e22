package no.niraad.rules.mutation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import no.niraad.model.finding.Severity;
import no.niraad.rules.mutation.Mutant.Kind;
import no.niraad.rules.syntax.Alternatives;
import no.niraad.rules.syntax.DrlPrinter;
import no.niraad.rules.syntax.DrlRule;
import no.niraad.rules.syntax.DrlRule.Annotation;
import no.niraad.rules.syntax.DrlRule.Written;
import no.niraad.rules.syntax.Expression;
import no.niraad.rules.syntax.FactPattern;
import no.niraad.rules.syntax.Name;
import org.jspecify.annotations.Nullable;

/** Changes one thing in a rule, in every way that leaves a rule. */
final class RuleMutator {

    /** A rule with one thing changed. */
    record Changed(DrlRule rule, Kind kind, int line, String change, boolean equivalent) {}

    private final DrlRule rule;
    private final Alternatives alternatives;
    private final Map<String, Integer> numbers;
    private final Repeated repeated;
    private final Consumer<Changed> changed;

    /**
     * @param numbers what the rule's variables stand for, of those that stand for a number of a folder
     * @param repeated what the rule repeats of the finding that it belongs to
     */
    RuleMutator(
            DrlRule rule,
            Alternatives alternatives,
            Map<String, Integer> numbers,
            Repeated repeated,
            Consumer<Changed> changed) {
        this.rule = rule;
        this.alternatives = alternatives;
        this.numbers = numbers;
        this.repeated = repeated;
        this.changed = changed;
    }

    void mutate() {
        for (int i = 0; i < rule.when().size(); i++) {
            FactPattern pattern = rule.when().get(i);
            withoutPattern(i, pattern);
            negation(i, pattern);
            if (!pattern.type().text().equals(Variables.NUMBER)) {
                constraints(i, pattern);
            }
        }
        severity();
        direction();
    }

    private void withoutPattern(int at, FactPattern dropped) {
        var when = new ArrayList<>(rule.when());
        when.remove(at);
        if (!when.isEmpty() && !Variables.binds(dropped, Variables.used(when, rule.then()))) {
            String change = "without the condition on " + dropped.type().text();
            boolean equivalent = repeated.covers(rule, dropped);
            changed.accept(new Changed(with(when), Kind.PATTERN, dropped.at().line(), change, equivalent));
        }
    }

    private void negation(int at, FactPattern pattern) {
        if (pattern.kind() != FactPattern.Kind.MATCH) {
            boolean not = pattern.kind() == FactPattern.Kind.NOT;
            var opposite = new FactPattern(
                    not ? FactPattern.Kind.EXISTS : FactPattern.Kind.NOT,
                    pattern.at(),
                    pattern.binding(),
                    pattern.type(),
                    pattern.constraints());
            String change = not ? "not -> exists" : "exists -> not";
            changed.accept(
                    new Changed(with(at, opposite), Kind.NEGATION, pattern.at().line(), change, false));
        }
    }

    private void constraints(int at, FactPattern pattern) {
        var mutator = new ExpressionMutator(alternatives, pattern.type().text(), numbers);
        Set<String> used = Variables.used(rule.when(), rule.then());
        for (int i = 0; i < pattern.constraints().size(); i++) {
            Expression was = pattern.constraints().get(i);
            if (pattern.names(was)) {
                continue;
            }
            if (!(was instanceof Expression.Bind bind)
                    || !used.contains(bind.variable().text())) {
                String change = "without " + DrlPrinter.text(was);
                constraint(at, pattern, i, new Variant(Kind.CONSTRAINT, was.at().line(), change, null));
            }
            for (Variant each : mutator.variants(was)) {
                constraint(at, pattern, i, each);
            }
        }
    }

    private void constraint(int at, FactPattern pattern, int index, Variant variant) {
        var constraints = new ArrayList<>(pattern.constraints());
        Expression was = constraints.remove(index);
        if (variant.expression() != null) {
            constraints.add(index, variant.expression());
        }
        boolean equivalent =
                repeated.covers(rule, pattern, Variables.withNumbers(was, numbers), resolved(variant.expression()));
        var now = new FactPattern(pattern.kind(), pattern.at(), pattern.binding(), pattern.type(), constraints);
        changed.accept(new Changed(with(at, now), variant.kind(), variant.line(), variant.change(), equivalent));
    }

    private @Nullable Expression resolved(@Nullable Expression expression) {
        return expression == null ? null : Variables.withNumbers(expression, numbers);
    }

    private void severity() {
        rule.annotation("severity").ifPresent(severity -> {
            String was = severity.text();
            int line = severity.name().at().line();
            Arrays.stream(Severity.values())
                    .map(it -> it.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .filter(it -> !it.equals(was))
                    .forEach(it -> changed.accept(new Changed(
                            with(severity, new Annotation(severity.name(), List.of(written(severity, it)))),
                            Kind.SEVERITY,
                            line,
                            was + " -> " + it,
                            false)));
            if (rule.annotation("sharpens").isPresent()) {
                changed.accept(new Changed(with(severity, null), Kind.SEVERITY, line, "without " + was, false));
            }
        });
    }

    private static Written written(Annotation annotation, String word) {
        return new Written(word, false, annotation.values().get(0).at());
    }

    /** What eases has a severity, so a reason without one cannot be turned round. */
    private void direction() {
        if (rule.annotation("severity").isEmpty()) {
            return;
        }
        turn("sharpens", "eases");
        turn("eases", "sharpens");
    }

    private void turn(String from, String to) {
        rule.annotation(from).ifPresent(it -> {
            var turned = new Annotation(new Name(to, it.name().at()), it.values());
            changed.accept(
                    new Changed(with(it, turned), Kind.DIRECTION, it.name().at().line(), from + " -> " + to, false));
        });
    }

    private DrlRule with(Annotation was, @Nullable Annotation now) {
        var metadata = new ArrayList<>(rule.metadata());
        int at = metadata.indexOf(was);
        metadata.remove(at);
        if (now != null) {
            metadata.add(at, now);
        }
        return new DrlRule(rule.at(), rule.name(), metadata, rule.when(), rule.then());
    }

    private DrlRule with(int at, FactPattern pattern) {
        var when = new ArrayList<>(rule.when());
        when.set(at, pattern);
        return with(when);
    }

    private DrlRule with(List<FactPattern> when) {
        return new DrlRule(rule.at(), rule.name(), rule.metadata(), when, rule.then());
    }
}
