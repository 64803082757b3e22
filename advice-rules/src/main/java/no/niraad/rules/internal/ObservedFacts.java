package no.niraad.rules.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import no.niraad.rules.condition.Conditions;
import no.niraad.rules.condition.Layout;
import no.niraad.rules.condition.Rows;
import no.niraad.rules.condition.Truth;

/** What the built-in rules observe of a profile, as facts that the rules of packs see. */
final class ObservedFacts {

    private record Observation(Class<?> type, Conditions conditions) {}

    private final Layout layout = new Layout();
    private final List<Observation> all = new ArrayList<>();

    ObservedFacts(List<RuleInfo> builtIn) {
        var observations = new Observations(builtIn);
        for (RuleInfo rule : builtIn) {
            if (rule.kind() == RuleKind.OBSERVATION) {
                Conditions conditions = Conditions.of(observations.expand(rule), "#observed", BuiltIn::type, layout);
                all.add(new Observation(BuiltIn.type(rule.about()), conditions));
            }
        }
    }

    /** {@return one of each that is known to hold, in the order of the rules} */
    List<Object> of(List<Object> facts) {
        Rows rows = layout.rows(facts);
        var observed = new ArrayList<Object>();
        for (Observation each : all) {
            var holds = new AtomicBoolean();
            each.conditions().matches(Truth.TRUE, rows, it -> holds.set(true));
            if (holds.get()) {
                observed.add(made(each.type()));
            }
        }
        return observed;
    }

    private static Object made(Class<?> type) {
        try {
            return type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made. An observation holds nothing.", e);
        }
    }
}
