package no.niraad.rules.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.niraad.model.finding.RuleId;
import no.niraad.rules.AssessmentFailedException;
import no.niraad.rules.drl.Conclusion;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** One run of the rules over the facts of one profile. */
final class RuleSession {

    /** Far above what any profile makes: a rule that fires for ever reaches it, an honest one does not. */
    private static final int FIRINGS_PER_FACT = 1_000;

    private RuleSession() {}

    /**
     * {@return the facts that each rule holds of}
     *
     * @throws AssessmentFailedException when a rule throws or fires without end; nothing partial comes out
     */
    static Map<RuleId, List<Object>> run(KieBase kieBase, Collection<?> facts) {
        KieSession session = kieBase.newKieSession();
        try {
            var lastRule = new LastRule();
            session.addEventListener(lastRule);
            fire(session, facts, lastRule);
            return byRule(session.getObjects(Conclusion.class::isInstance));
        } finally {
            session.dispose();
        }
    }

    private static Map<RuleId, List<Object>> byRule(Collection<?> conclusions) {
        var byRule = new HashMap<RuleId, List<Object>>();
        for (Object each : conclusions) {
            Conclusion conclusion = (Conclusion) each;
            byRule.computeIfAbsent(conclusion.rule(), it -> new ArrayList<>()).add(conclusion.about());
        }
        return byRule;
    }

    private static void fire(KieSession session, Collection<?> facts, LastRule lastRule) {
        int limit = FIRINGS_PER_FACT * (facts.size() + 1);
        int fired;
        try {
            facts.forEach(session::insert);
            fired = session.fireAllRules(limit);
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssessmentFailedException(
                    "The assessment failed, the last rule to fire was " + lastRule + ". Nothing of it is used. "
                            + e.getMessage(),
                    e);
        }
        if (fired >= limit) {
            throw new AssessmentFailedException(
                    "The rules fired " + fired + " times without coming to an end, last the rule " + lastRule
                            + ". Nothing of it is used. A rule must not make its own condition true again.",
                    null);
        }
    }

    /** Remembers which rule is at work, since an error may come without its name. */
    private static final class LastRule extends DefaultAgendaEventListener {

        private @Nullable BeforeMatchFiredEvent last;

        @Override
        public void beforeMatchFired(BeforeMatchFiredEvent event) {
            last = event;
        }

        @Override
        public String toString() {
            if (last == null) {
                return "(none had fired)";
            }
            String folder = last.getMatch().getRule().getPackageName();
            return new RuleId(
                            folder.substring(folder.lastIndexOf('.') + 1),
                            last.getMatch().getRule().getName())
                    .toString();
        }
    }
}
