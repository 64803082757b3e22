package no.niraad.rules.internal;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.niraad.model.finding.RuleId;
import no.niraad.rules.AssessmentFailedException;
import no.niraad.rules.condition.Effort;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Declaration;
import org.drools.core.rule.consequence.InternalMatch;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/** The rules as Drools runs them. Threads may share it: each run has a session of its own from the pool. */
final class RuleBase {

    /** Far above what any profile makes: a rule that fires for ever reaches it, an honest one does not. */
    private static final int FIRINGS_PER_FACT = 1_000;

    /**
     * A rule that concludes something.
     *
     * @param rule what is known about it
     * @param about the variable that it concludes something about; looked up by its name for each match, it costs a tenth of a run
     */
    private record Concluding(JudgedRule rule, Declaration about) {

        static Concluding of(JudgedRule rule, Rule compiled) {
            return new Concluding(
                    rule, ((RuleImpl) compiled).getDeclaration(rule.info().about()));
        }

        Object subject(Match match) {
            return about.getValue(((InternalMatch) match).getTuple());
        }
    }

    private final KieBase kieBase;
    private final Map<Rule, Concluding> concluding = new IdentityHashMap<>();
    private final Set<Rule> off = Collections.newSetFromMap(new IdentityHashMap<>());
    private volatile KieSessionsPool sessions;

    /**
     * @param kieBase the compiled rules
     * @param rules those of them that conclude something; all others, such as observations, do what their consequence says
     */
    RuleBase(KieBase kieBase, List<JudgedRule> rules) {
        this(kieBase, rules, Set.of());
    }

    /** Also takes rules that are switched off: they may be there, and do nothing. */
    RuleBase(KieBase kieBase, List<JudgedRule> rules, Set<RuleId> switchedOff) {
        this.kieBase = kieBase;
        var byId = new HashMap<String, JudgedRule>();
        rules.forEach(it -> byId.put(it.info().id().toString(), it));
        for (KiePackage each : kieBase.getKiePackages()) {
            for (Rule rule : each.getRules()) {
                JudgedRule judged = byId.get(id(rule).toString());
                if (judged != null) {
                    concluding.put(rule, Concluding.of(judged, rule));
                } else if (switchedOff.contains(id(rule))) {
                    off.add(rule);
                }
            }
        }
        sessions = kieBase.newKieSessionsPool(1);
    }

    /**
     * {@return what the rules conclude of the facts of one profile}
     *
     * @throws AssessmentFailedException when a rule throws or fires without end; there are no partial conclusions
     */
    Conclusions run(List<Object> facts) {
        return run(facts, Effort.unlimited());
    }

    /** {@return the same, within the time that an effort leaves} See {@link #run(List)}. */
    Conclusions run(List<Object> facts, Effort effort) {
        KieSession session = sessions.newKieSession();
        var collector = new Collector(effort);
        int limit = FIRINGS_PER_FACT * (facts.size() + 1);
        int fired;
        try {
            for (Object fact : facts) {
                session.insert(fact);
            }
            fired = session.fireAllRules(collector, limit);
        } catch (RuntimeException | Error e) {
            sessions = kieBase.newKieSessionsPool(1);
            throw failed(collector, e);
        }
        session.dispose();
        if (fired >= limit) {
            throw new AssessmentFailedException(
                    "The rules fired " + fired + " times without coming to an end, last the rule " + collector
                            + ". Nothing of it is used. A rule must not make its own condition true again.",
                    null);
        }
        return collector.conclusions;
    }

    private static AssessmentFailedException failed(Collector collector, Throwable cause) {
        return cause instanceof AssessmentFailedException known
                ? known
                : new AssessmentFailedException(
                        "The assessment failed, the last rule to fire was " + collector + ". Nothing of it is used. "
                                + cause.getMessage(),
                        cause);
    }

    /** The rules of packs are named by their whole id, since a package cannot have every name that a pack can. */
    private static RuleId id(Rule rule) {
        if (rule.getName().contains("/")) {
            return RuleId.parse(rule.getName());
        }
        String folder = rule.getPackageName();
        return new RuleId(folder.substring(folder.lastIndexOf('.') + 1), rule.getName());
    }

    /**
     * Takes down what a rule concludes as soon as its conditions hold. Nothing matches a conclusion, so that it need not become
     * a fact; this saves a third of the time of a run.
     */
    private final class Collector implements AgendaFilter {

        private final Conclusions conclusions = new Conclusions();
        private final Effort effort;
        private @Nullable Rule last;

        private Collector(Effort effort) {
            this.effort = effort;
        }

        @Override
        public boolean accept(Match match) {
            last = match.getRule();
            Concluding rule = concluding.get(last);
            if (effort.isLate()) {
                throw new AssessmentFailedException(
                        "The rules take longer than they may, last the rule " + this + ". Nothing is judged.", null);
            }
            if (rule == null) {
                return !off.contains(last);
            }
            conclusions.add(rule.rule(), rule.subject(match));
            return false;
        }

        /** An error may come without the name of the rule at work. */
        @Override
        public String toString() {
            if (last == null) {
                return "(none had fired)";
            }
            Concluding known = concluding.get(last);
            return id(last) + (known == null ? "" : " in " + known.rule().info().file());
        }
    }
}
