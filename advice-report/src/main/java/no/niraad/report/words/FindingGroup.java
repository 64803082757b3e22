package no.niraad.report.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import no.niraad.model.finding.Evidence;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.RuleId;
import no.niraad.model.finding.Subject;

/**
 * Findings that one rule makes about several parts of the organisation. Read together, they are said once.
 *
 * @param findings one or more
 */
public record FindingGroup(List<Finding> findings) {

    public FindingGroup {
        findings = List.copyOf(findings);
    }

    private record Key(RuleId rule, List<RuleId> reasons) {}

    /** {@return findings in groups of one rule and the same reasons, in the order in which the first of each stands} */
    public static List<FindingGroup> of(List<? extends Finding> findings) {
        return by(it -> new Key(it.rule(), it.reasons()), findings);
    }

    /** {@return the same findings in groups of one rule, whatever the reasons} */
    public static List<FindingGroup> ofOneRule(List<FindingGroup> groups) {
        return by(
                Finding::rule,
                groups.stream().flatMap(it -> it.findings().stream()).toList());
    }

    private static List<FindingGroup> by(Function<Finding, Object> key, List<? extends Finding> findings) {
        Map<Object, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding finding : findings) {
            groups.computeIfAbsent(key.apply(finding), it -> new ArrayList<>()).add(finding);
        }
        return groups.values().stream().map(FindingGroup::new).toList();
    }

    /** {@return each finding in a group of its own} */
    public static List<FindingGroup> single(List<? extends Finding> findings) {
        List<FindingGroup> groups = new ArrayList<>();
        for (Finding finding : findings) {
            groups.add(new FindingGroup(List.of(finding)));
        }
        return groups;
    }

    /** {@return the finding that speaks for the group} */
    public Finding first() {
        return findings.get(0);
    }

    /** {@return the other findings} */
    public List<Finding> others() {
        return findings.subList(1, findings.size());
    }

    /** {@return what is told of the first of them, with the names of what the others are about} */
    public String forAll(Function<Finding, String> told, Reading reading) {
        return forAll(told, reading, Reading.MOST_NAMES);
    }

    /** {@return the same with so many names at most, and how many more there are} */
    public String forAll(Function<Finding, String> told, Reading reading, int mostNames) {
        var same = new LinkedHashSet<String>();
        var similar = new LinkedHashSet<String>();
        String text = told.apply(first());
        String sentence = withoutNames(text, first());
        for (Finding other : others()) {
            Set<String> names = withoutNames(told.apply(other), other).equals(sentence) ? same : similar;
            names.add(reading.about(other.about()));
        }
        return text
                + named(Phrase.SAME_FOR, same, reading, mostNames)
                + named(Phrase.SIMILAR_FOR, similar, reading, mostNames);
    }

    /** What is told with another number, or names other parts as well, is not the same. */
    private static String withoutNames(String told, Finding finding) {
        List<Subject.Part> parts = finding.about().parts();
        String text = told;
        for (int i = 0; i < parts.size(); i++) {
            text = text.replace(parts.get(i).name(), "{" + i + "}");
        }
        return text;
    }

    private static String named(Phrase phrase, Set<String> names, Reading reading, int mostNames) {
        return names.isEmpty() ? "" : " " + reading.say(phrase, reading.some(List.copyOf(names), mostNames));
    }

    /** {@return the facts behind all of them, each once, ordered by path} */
    public List<Evidence> evidence() {
        Map<String, Evidence> facts = new TreeMap<>();
        for (Finding finding : findings) {
            for (Evidence evidence : finding.evidence()) {
                facts.put(evidence.fact(), evidence);
            }
        }
        return List.copyOf(facts.values());
    }
}
