package no.niraad.rules.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.niraad.model.Answer;
import no.niraad.model.Profile;
import no.niraad.model.finding.RuleId;
import no.niraad.rules.Outcome;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import org.jspecify.annotations.Nullable;

/** What a better answer must not do: add a risk, make one more urgent, or take a strength away. */
final class Punishment {

    private final ConditionJudge judge;
    private final Map<RuleId, RuleInfo> rules = new HashMap<>();
    private final Set<RuleId> lookedAt;

    /**
     * @param judge by all rules that matter
     * @param rules the rules of the pack
     * @param lookedAt those whose findings are looked at
     */
    Punishment(ConditionJudge judge, List<RuleInfo> rules, Set<RuleId> lookedAt) {
        this.judge = judge;
        this.lookedAt = Set.copyOf(lookedAt);
        rules.forEach(it -> this.rules.put(it.id(), it));
    }

    /** {@return what an answer that gets better is punished with, if it is} */
    Optional<Breach> of(Profile before, String path, Answer after) {
        Map<String, Outcome.Said> was = said(before);
        Map<String, Outcome.Said> is = said(ProfileParts.with(before, path, after));
        return is.entrySet().stream()
                .filter(it -> kind(it.getValue()) == RuleKind.RISK)
                .filter(it -> isRaised(was.get(it.getKey()), it.getValue()))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> was.entrySet().stream()
                        .filter(it -> kind(it.getValue()) == RuleKind.STRENGTH && !is.containsKey(it.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst())
                .map(it -> new Breach(it.rule(), before, path, after));
    }

    private @Nullable RuleKind kind(Outcome.Said said) {
        RuleInfo rule = rules.get(said.rule());
        return rule == null ? null : rule.kind();
    }

    private static boolean isRaised(Outcome.@Nullable Said was, Outcome.Said is) {
        return was == null || is.severity().compareTo(was.severity()) < 0;
    }

    /** What rests on a rule that says why it may break the promise is let off. */
    private Map<String, Outcome.Said> said(Profile profile) {
        var said = new HashMap<String, Outcome.Said>();
        for (Outcome.Said each : judge.outcome(judge.rows(profile)).said()) {
            boolean letOff = isTradeoff(each.rule()) || each.reasons().stream().anyMatch(this::isTradeoff);
            if (lookedAt.contains(each.rule()) && !letOff) {
                said.put(each.rule() + " " + each.about(), each);
            }
        }
        return said;
    }

    private boolean isTradeoff(RuleId rule) {
        RuleInfo known = rules.get(rule);
        return known != null && known.tradeoff() != null;
    }
}
