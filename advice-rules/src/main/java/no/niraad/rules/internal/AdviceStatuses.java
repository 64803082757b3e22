package no.niraad.rules.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.niraad.model.Answer;
import no.niraad.model.finding.AdviceState;
import no.niraad.model.finding.AdviceStatus;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.Severity;
import no.niraad.rules.AdviceInfo;
import no.niraad.rules.condition.AskedFact;
import no.niraad.rules.facts.FactLocator;

/** Where an organisation stands on each piece of advice, from the findings and from what is known. */
final class AdviceStatuses {

    private record Asked(AskedFact fact, AskedFact.Reader reader) {}

    private final List<AdviceInfo> advice;
    private final Map<String, List<Asked>> askedByFolder;

    AdviceStatuses(List<AdviceInfo> advice, List<JudgedRule> rules) {
        this.advice = advice;
        this.askedByFolder = rules.stream()
                .collect(Collectors.groupingBy(
                        it -> it.info().id().folder(),
                        Collectors.collectingAndThen(Collectors.toList(), AdviceStatuses::asked)));
    }

    private static List<Asked> asked(List<JudgedRule> rules) {
        Set<AskedFact> facts = new TreeSet<>(Comparator.comparing(AskedFact::toString));
        rules.forEach(it -> facts.addAll(it.conditions().asked()));
        return facts.stream().map(it -> new Asked(it, it.reader())).toList();
    }

    /** {@return the nine in order} */
    List<AdviceStatus> of(List<Finding> findings, Map<Class<?>, List<Object>> facts) {
        return advice.stream().map(it -> status(it, findings, facts)).toList();
    }

    private AdviceStatus status(AdviceInfo info, List<Finding> findings, Map<Class<?>, List<Object>> facts) {
        var count = new Count();
        for (Asked asked : askedByFolder.getOrDefault(info.folder(), List.of())) {
            for (Object fact : facts.getOrDefault(asked.fact().type(), List.of())) {
                count.add(fact, asked);
            }
        }
        Severity worst = findings.stream()
                .filter(it -> it.advice() == info.number())
                .map(Finding::severity)
                .min(Comparator.naturalOrder())
                .orElse(Severity.FOR_INFORMATION);
        return new AdviceStatus(
                info.number(), count.state(worst), count.asked, count.known, List.copyOf(count.underWay));
    }

    /** What is asked, known and in place. */
    private static final class Count {
        private final Set<String> underWay = new TreeSet<>();
        private int asked;
        private int known;
        private int achievements;
        private int met;

        private void add(Object fact, Asked read) {
            Object value = read.reader().read(fact);
            if (value == Answer.NOT_RELEVANT) {
                return;
            }
            asked++;
            known += value == null ? 0 : 1;
            if (read.fact().achievement() && value instanceof Answer answer) {
                achievements++;
                met += answer.isMet() ? 1 : 0;
                if (answer.isUnderWay()) {
                    underWay.addAll(FactLocator.paths(fact, read.fact().components()));
                }
            }
        }

        private AdviceState state(Severity worst) {
            if (worst == Severity.ACT_NOW) {
                return AdviceState.ACT_NOW;
            }
            if (worst == Severity.FOLLOW_UP) {
                return AdviceState.FOLLOW_UP;
            }
            if (2 * known < asked || achievements == 0) {
                return AdviceState.NOT_JUDGED;
            }
            return 2 * met > achievements ? AdviceState.IN_ORDER : AdviceState.FOLLOW_UP;
        }
    }
}
