package no.niraad.report.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.niraad.model.fact.FactPath;
import no.niraad.model.finding.NotJudged;
import no.niraad.model.finding.RuleId;

/**
 * The rules of one piece of advice, or of one pack, that could not be judged, and the facts that they wait for.
 *
 * @param source the piece of advice or the pack
 * @param rules how many rules wait
 * @param facts what they wait for, that of most rules first
 */
public record Waiting(Source source, int rules, List<Missing> facts) {

    /**
     * A fact that is not known.
     *
     * @param path its path, or what the paths of alike facts have in common
     * @param rules how many rules wait for it
     */
    public record Missing(String path, int rules) {}

    /** The facts come sorted by path, and sorting keeps that order among equals. */
    private static final Comparator<Missing> MOST_FIRST = (one, other) -> other.rules() - one.rules();

    /**
     * {@return what waits, by advice, then by pack}
     *
     * @param together whether alike facts, such as one question about several units, are counted as one
     */
    public static List<Waiting> of(List<NotJudged> notJudged, boolean together) {
        Map<Source, List<NotJudged>> bySource = new TreeMap<>();
        for (NotJudged each : notJudged) {
            bySource.computeIfAbsent(Source.of(each.advice(), each.rule()), it -> new ArrayList<>())
                    .add(each);
        }
        List<Waiting> waiting = new ArrayList<>();
        for (Map.Entry<Source, List<NotJudged>> each : bySource.entrySet()) {
            waiting.add(of(each.getKey(), each.getValue(), together));
        }
        return waiting;
    }

    private static Waiting of(Source source, List<NotJudged> notJudged, boolean together) {
        Set<RuleId> rules = new HashSet<>();
        Map<String, Set<RuleId>> waiting = new TreeMap<>();
        for (NotJudged each : notJudged) {
            rules.add(each.rule());
            for (String path : each.missing()) {
                String fact = together ? FactPath.pattern(path) : path;
                waiting.computeIfAbsent(fact, it -> new HashSet<>()).add(each.rule());
            }
        }
        List<Missing> facts = new ArrayList<>();
        waiting.forEach((fact, waitingRules) -> facts.add(new Missing(fact, waitingRules.size())));
        facts.sort(MOST_FIRST);
        return new Waiting(source, rules.size(), facts);
    }
}
