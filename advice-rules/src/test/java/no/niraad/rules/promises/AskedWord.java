package no.niraad.rules.promises;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.niraad.model.fact.Fact;
import no.niraad.model.fact.FactCatalogue;
import no.niraad.model.fact.FactKind;
import no.niraad.model.fact.FactPath;
import no.niraad.model.finding.Evidence;
import no.niraad.rules.AllCases;
import no.niraad.rules.Explanation;
import no.niraad.rules.Folders;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import no.niraad.rules.Sources;

/**
 * One question that a rule asks of one fact.
 *
 * @param rule the rule
 * @param fact path of the fact in the catalogue, with {@code *} for the items of lists
 * @param kind what an answer to the fact says
 * @param word how it is asked for, such as {@code lacking}
 * @param denied whether the opposite is asked for
 * @param condition the whole condition that it stands in
 */
record AskedWord(RuleInfo rule, String fact, FactKind kind, String word, boolean denied, String condition) {

    private static final Pattern ASKED = Pattern.compile("(!?)\\s*([\\w$.]+)\\.(met|lacking|yes|no|known|underWay)\\b");

    /** {@return every question that every rule asks} */
    static List<AskedWord> all() {
        Stream.Builder<AskedWord> words = Stream.builder();
        eachCondition((rule, condition) -> in(rule, condition, words));
        return words.build().distinct().toList();
    }

    /** Tells every condition of every rule, as it is asked of the healthy profile, which has all that can be asked for. */
    static void eachCondition(BiConsumer<RuleInfo, Explanation.Condition> use) {
        for (RuleInfo rule : Folders.rules()) {
            if (rule.kind() != RuleKind.OBSERVATION) {
                Sources.engine().explain(rule.id(), AllCases.healthy().profile()).trials().stream()
                        .flatMap(it -> it.conditions().stream())
                        .forEach(it -> use.accept(rule, it));
            }
        }
    }

    private static void in(RuleInfo rule, Explanation.Condition condition, Stream.Builder<AskedWord> words) {
        Matcher asked = ASKED.matcher(condition.text());
        while (asked.find()) {
            String property = "." + asked.group(2).replaceFirst(".*\\.", "");
            boolean denied = !asked.group(1).isEmpty();
            String word = asked.group(3);
            condition.answers().stream()
                    .filter(it -> it.fact().endsWith(property))
                    .map(Evidence::fact)
                    .forEach(it -> words.add(
                            new AskedWord(rule, FactPath.pattern(it), kind(it), word, denied, condition.text())));
        }
    }

    private static FactKind kind(String path) {
        return FactCatalogue.standard()
                .find(path)
                .map(Fact::kind)
                .orElseThrow(() -> new AssertionError("no fact stands at " + path));
    }

    /** {@return whether the question is answered yes when things are well} */
    boolean isWell() {
        return denied != (kind == FactKind.ACHIEVEMENT ? word.equals("met") : word.equals("no"));
    }

    /** {@return whether an answer to the fact can be better or worse at all} */
    boolean isOrdered() {
        return kind == FactKind.ACHIEVEMENT || kind == FactKind.STRAIN;
    }

    @Override
    public String toString() {
        return (denied ? "!" : "") + fact + "." + word;
    }
}
