package no.niraad.rules.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.niraad.model.finding.RuleId;
import no.niraad.model.finding.Severity;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;

/** The reasons that hold, by the rule and the fact whose finding they add to. */
final class Reasons {

    private static final Comparator<Judgement> BY_ID =
            Comparator.comparing(it -> it.rule().id());

    private final Map<RuleId, Map<Object, List<Judgement>>> byTarget = new HashMap<>();

    Reasons(Map<RuleId, List<Object>> concluded, Map<RuleId, Judgement> judgements) {
        concluded.forEach((rule, facts) -> {
            Judgement judgement = judgements.get(rule);
            String target = judgement.rule().sharpens();
            if (judgement.rule().kind() == RuleKind.REASON && target != null) {
                add(new RuleId(rule.folder(), target), facts, judgement);
            }
        });
        byTarget.values().forEach(byFact -> byFact.values().forEach(it -> it.sort(BY_ID)));
    }

    private void add(RuleId target, List<Object> facts, Judgement reason) {
        Map<Object, List<Judgement>> byFact = byTarget.computeIfAbsent(target, it -> new IdentityHashMap<>());
        facts.forEach(
                it -> byFact.computeIfAbsent(it, fact -> new ArrayList<>()).add(reason));
    }

    /** {@return the reasons that add to the finding of a rule about a fact, ordered by id} */
    List<Judgement> of(RuleId rule, Object about) {
        return byTarget.getOrDefault(rule, Map.of()).getOrDefault(about, List.of());
    }

    /** {@return how soon a finding asks for attention} What eases it counts first, so what sharpens it has the last word. */
    static Severity severity(RuleInfo rule, List<Judgement> because) {
        Severity severity = rule.severity() == null ? Severity.FOR_INFORMATION : rule.severity();
        for (Severity eased : changed(because, true)) {
            severity = severity.isAtLeast(eased) ? eased : severity;
        }
        for (Severity sharpened : changed(because, false)) {
            severity = sharpened.isAtLeast(severity) ? sharpened : severity;
        }
        return severity;
    }

    private static List<Severity> changed(List<Judgement> because, boolean eases) {
        return because.stream()
                .map(Judgement::rule)
                .filter(it -> it.eases() == eases)
                .flatMap(it -> Stream.ofNullable(it.severity()))
                .toList();
    }
}
