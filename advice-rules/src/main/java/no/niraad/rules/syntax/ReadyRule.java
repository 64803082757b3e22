package no.niraad.rules.syntax;

import java.util.ArrayList;
import java.util.List;
import no.niraad.rules.syntax.DrlRule.Consequence;
import no.niraad.rules.syntax.FactPattern.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A checked rule made ready to be asked of facts, straight from its tree: no other language lies between what was read and what runs.
 *
 * @param name its name
 * @param when its conditions, in order
 * @param about the variable of the fact that it concludes about
 */
public record ReadyRule(String name, List<Condition> when, String about) {

    public ReadyRule {
        when = List.copyOf(when);
    }

    /**
     * A fact that is there, or is not.
     *
     * @param kind how it is meant
     * @param type its class
     * @param binding the variable that stands for it; null when there is none
     * @param tests what must hold of it, all together
     */
    public record Condition(
            Kind kind, Class<?> type, @Nullable String binding, List<FactTest> tests) {

        public Condition {
            tests = List.copyOf(tests);
        }
    }

    /**
     * {@return the rules of a file, in its order} Each holds exactly when it is known to; see {@link Certainty}.
     *
     * @param file one that {@link DrlFiles#read} returned
     * @param types those it was checked with
     */
    public static List<ReadyRule> of(DrlFile file, FactTypes types) {
        var certainty = new Certainty(types);
        return file.rules().stream().map(it -> of(certainty.of(it), types)).toList();
    }

    private static ReadyRule of(DrlRule rule, FactTypes types) {
        var tests = new TestMaker();
        var when = new ArrayList<Condition>();
        for (FactPattern pattern : rule.when()) {
            Class<?> type = types.fact(pattern.type().text()).orElseThrow().type();
            String binding =
                    pattern.binding() == null ? null : pattern.binding().text();
            when.add(new Condition(pattern.kind(), type, binding, tests.next(pattern, type)));
        }
        var then = (Consequence.Conclude) rule.then();
        return new ReadyRule(rule.name().text(), when, then.about().text());
    }
}
