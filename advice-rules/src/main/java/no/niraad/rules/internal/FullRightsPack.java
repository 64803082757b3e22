package no.niraad.rules.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import no.niraad.model.Profile;
import no.niraad.model.finding.Basis;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.Recommendation;
import no.niraad.model.finding.RiskFlag;
import no.niraad.model.finding.RuleId;
import no.niraad.model.finding.Severity;
import no.niraad.model.finding.Strength;
import no.niraad.model.finding.Subject;
import no.niraad.model.text.Words;
import no.niraad.rules.Allowance;
import no.niraad.rules.AssessmentFailedException;
import no.niraad.rules.Explanation;
import no.niraad.rules.PackInfo;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import no.niraad.rules.Standing;
import no.niraad.rules.condition.Truth;
import no.niraad.rules.drl.Conclusion;
import no.niraad.rules.facts.PackFacts;
import no.niraad.rules.facts.Subjects;
import no.niraad.rules.pack.Pack;
import no.niraad.rules.source.RuleText;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/**
 * A pack whose rules may be anything that Drools understands. What they conclude is told; nobody can say by which answers, since
 * their conditions are not known.
 */
final class FullRightsPack implements PackRun {

    private static final int FIRINGS = 1_000_000;
    private static final long NANOSECONDS = TimeUnit.MINUTES.toNanos(1);

    private final PackInfo info;
    private final KieBase kieBase;
    private final PackFacts asked;
    private final Map<RuleId, RuleInfo> rules = new TreeMap<>();

    FullRightsPack(Pack pack) {
        kieBase = PackCompiler.compile(pack);
        asked = pack.packFacts();
        Map<String, RuleText> texts = new HashMap<>(pack.texts());
        for (KiePackage each : kieBase.getKiePackages()) {
            for (Rule rule : each.getRules()) {
                RuleInfo known = rule(pack, rule);
                rules.put(known.id(), known);
                texts.putIfAbsent(rule.getName(), text(rule));
            }
        }
        info = StrictPack.info(pack, texts);
    }

    private static RuleInfo rule(Pack pack, Rule rule) {
        return new RuleInfo(
                new RuleId(pack.id(), rule.getName()),
                choice(rule, "kind", RuleKind.RECOMMENDATION),
                choice(rule, "severity", Severity.FOLLOW_UP),
                Basis.HOUSE,
                List.of(),
                null,
                false,
                null,
                List.of(),
                "",
                List.of(),
                pack.shown(),
                1);
    }

    private static RuleText text(Rule rule) {
        String own = String.valueOf(rule.getMetaData().getOrDefault("description", rule.getName()));
        var words = new Words(own, own, own);
        return new RuleText(words, null, null, List.of(), null);
    }

    private static <E extends Enum<E>> E choice(Rule rule, String name, E otherwise) {
        Object written = rule.getMetaData().get(name);
        String wanted = String.valueOf(written).strip().toUpperCase(Locale.ROOT).replace('-', '_');
        for (E each : otherwise.getDeclaringClass().getEnumConstants()) {
            if (each.name().equals(wanted)) {
                return each;
            }
        }
        return otherwise;
    }

    @Override
    public PackInfo info() {
        return info;
    }

    @Override
    public List<RuleInfo> rules() {
        return List.copyOf(rules.values());
    }

    /**
     * Whatever a program throws, and whatever it concludes about, comes out as a failure that names it. How much work a program is, nobody
     * can count: who trusts it trusts it with that, too.
     */
    @Override
    public Said evaluate(Profile profile, List<Object> facts, Allowance allowance) {
        allowance.mustBeLeft();
        allowance.take(facts.size());
        return evaluate(profile, facts);
    }

    private Said evaluate(Profile profile, List<Object> facts) {
        var last = new Last();
        try {
            return said(profile, facts, last);
        } catch (AssessmentFailedException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            throw failed("failed, last the rule " + last + ": " + e, e);
        }
    }

    private Said said(Profile profile, List<Object> facts, Last last) {
        var findings = new LinkedHashMap<String, Finding>();
        for (Object each : concluded(facts, asked.of(profile), last)) {
            var conclusion = (Conclusion) each;
            RuleInfo rule = rules.get(new RuleId(info.id(), conclusion.rule().name()));
            if (rule != null && rule.makesFinding()) {
                Finding finding = finding(rule, Subjects.of(conclusion.about()));
                findings.put(finding.key(), finding);
            }
        }
        var ordered = new ArrayList<>(findings.values());
        ordered.sort(FindingAssembler::order);
        return new Said(ordered, List.of());
    }

    private List<Object> concluded(List<Object> facts, List<Object> answers, Last last) {
        KieSession session = kieBase.newKieSession();
        try {
            facts.forEach(session::insert);
            answers.forEach(session::insert);
            if (session.fireAllRules(last, FIRINGS) >= FIRINGS) {
                throw failed("fired " + FIRINGS + " times without coming to an end, last the rule " + last, null);
            }
            return new ArrayList<>(session.getObjects(Conclusion.class::isInstance));
        } finally {
            session.dispose();
        }
    }

    private AssessmentFailedException failed(String how, @Nullable Throwable cause) {
        return new AssessmentFailedException(
                "The rules of the pack " + info.id() + " " + how + ". Nothing is judged.", cause);
    }

    /** Remembers the rule at work, and stops a run that takes too long as soon as a rule is to fire. */
    private final class Last implements AgendaFilter {

        private final long start = System.nanoTime();
        private String name = "(none had fired)";

        @Override
        public boolean accept(Match match) {
            name = match.getRule().getName();
            if (System.nanoTime() - start > NANOSECONDS) {
                throw failed("take longer than they may, last the rule " + name, null);
            }
            return true;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Finding finding(RuleInfo rule, Subject about) {
        Severity severity = rule.severity() == null ? Severity.FOLLOW_UP : rule.severity();
        return switch (rule.kind()) {
            case RISK ->
                new RiskFlag(rule.id(), 0, about, severity, Basis.HOUSE, List.of(), List.of(), List.of(), Map.of());
            case STRENGTH -> new Strength(rule.id(), 0, about, Basis.HOUSE, List.of(), List.of(), List.of(), Map.of());
            default ->
                new Recommendation(
                        rule.id(), 0, about, severity, Basis.HOUSE, List.of(), List.of(), List.of(), Map.of());
        };
    }

    /** Where it waits, nobody knows. */
    @Override
    public List<Standing> standings(
            RuleId id, Profile profile, List<Object> facts, List<Object> open, Allowance allowance) {
        return evaluate(profile, facts, allowance).findings().stream()
                .filter(it -> it.rule().equals(id))
                .map(it -> new Standing(it.about(), Truth.TRUE, List.of(), false))
                .toList();
    }

    @Override
    public Explanation explain(RuleId id, Profile profile, List<Object> facts) {
        RuleInfo rule = rules.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("There is no rule " + id + " that makes a finding.");
        }
        return new Explanation(rule, List.of());
    }
}
