package no.niraad.rules.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.niraad.model.finding.AdviceStatus;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.Severity;
import no.niraad.rules.AdviceInfo;
import no.niraad.rules.condition.AskedFact;
import no.niraad.rules.condition.Column;
import no.niraad.rules.condition.Row;
import no.niraad.rules.condition.Rows;

/** Where an organisation stands on each piece of advice, from the findings and from what is known. */
final class AdviceStatuses {

    private record Asked(Column column, boolean achievement) {}

    /** What the rules of one piece of advice ask for. */
    private record Asking(AdviceInfo advice, List<Asked> facts) {}

    private final List<Asking> advice = new ArrayList<>();

    AdviceStatuses(List<AdviceInfo> advice, JudgedRules rules) {
        var askedByFolder = new HashMap<String, List<Asked>>();
        for (JudgedRule rule : rules.all()) {
            List<Asked> asked = askedByFolder.computeIfAbsent(rule.info().id().folder(), it -> new ArrayList<>());
            for (AskedFact each : rule.conditions().asked()) {
                add(asked, rules.layout().column(each), each.achievement());
            }
        }
        advice.forEach(it -> this.advice.add(new Asking(it, askedByFolder.getOrDefault(it.folder(), List.of()))));
    }

    /** A fact is counted once, however many rules ask for it, and as an achievement if one of them does. */
    private static void add(List<Asked> asked, Column column, boolean achievement) {
        for (int i = 0; i < asked.size(); i++) {
            Asked known = asked.get(i);
            if (known.column.index() == column.index() && known.column.table() == column.table()) {
                asked.set(i, new Asked(column, known.achievement || achievement));
                return;
            }
        }
        asked.add(new Asked(column, achievement));
    }

    /** {@return the nine in order} */
    List<AdviceStatus> of(List<Finding> findings, Rows rows) {
        Map<Integer, Severity> worst = worst(findings);
        var statuses = new ArrayList<AdviceStatus>(advice.size());
        for (Asking each : advice) {
            int number = each.advice().number();
            statuses.add(status(number, each.facts(), worst.getOrDefault(number, Severity.FOR_INFORMATION), rows));
        }
        return statuses;
    }

    /** The findings come the most urgent first; those for information, most of them strengths, change no state. */
    private static Map<Integer, Severity> worst(List<Finding> findings) {
        var worst = new HashMap<Integer, Severity>();
        for (Finding finding : findings) {
            if (finding.severity() == Severity.FOR_INFORMATION) {
                break;
            }
            worst.putIfAbsent(finding.advice(), finding.severity());
        }
        return worst;
    }

    private static AdviceStatus status(int advice, List<Asked> facts, Severity worst, Rows rows) {
        var known = new Known();
        for (Asked asked : facts) {
            List<Row> answered = rows.of(asked.column());
            for (int i = 0; i < answered.size(); i++) {
                Row row = answered.get(i);
                if (known.add(row.known(asked.column()), asked.achievement())) {
                    known.underWay(row.reading(asked.column()).facts());
                }
            }
        }
        return new AdviceStatus(advice, known.state(worst), known.asked(), known.known(), known.underWay());
    }
}
