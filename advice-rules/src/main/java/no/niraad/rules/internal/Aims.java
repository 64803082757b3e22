package no.niraad.rules.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import no.niraad.rules.condition.Element;
import no.niraad.rules.condition.Leaning;

/**
 * What must hold at once for a rule to speak: its own conditions, the rule that it adds to, and built-in rules that find what it asks for.
 *
 * @param suspect the rule
 * @param goals rules that must hold; the suspect without what it asks of findings, which none of them asks for
 * @param beside rules that need not hold, and change the severity of what is found
 */
record Aims(RuleInfo suspect, List<RuleInfo> goals, List<RuleInfo> beside) {

    /** {@return whether what the suspect says can change for the worse because a condition no longer holds} */
    boolean isLostToo() {
        return suspect.eases() || !beside.isEmpty();
    }

    /** What one finding that is asked for can be. */
    private record Finding(RuleInfo rule, boolean suspect) {}

    /**
     * {@return each way in which the suspect can come to speak and break the promise} There are several, where it asks for findings of
     * several rules. Where none of what it asks leans as it must not, neither does all of it; so if its own conditions do not, one of the
     * findings must.
     */
    static Stream<Aims> of(RuleInfo suspect, List<RuleInfo> pack, Leaning forbidden, PackLeanings leanings) {
        var own = new ArrayList<RuleInfo>();
        own.add(WithoutFindings.of(suspect));
        pack.stream()
                .filter(it ->
                        suspect.kind() == RuleKind.REASON && it.id().name().equals(suspect.sharpens()))
                .map(WithoutFindings::of)
                .forEach(own::add);
        boolean byItself = PackLeanings.isSuspect(leanings.besideFindings(suspect), forbidden);
        return found(suspect, forbidden, leanings)
                .filter(found -> byItself || found.stream().anyMatch(Finding::suspect))
                .map(found -> found.stream().map(Finding::rule).toList())
                .map(found -> new Aims(suspect, joined(own, found), reasons(suspect, found, leanings)));
    }

    /** {@return each choice of rules that find what a rule asks for} */
    private static Stream<List<Finding>> found(RuleInfo suspect, Leaning forbidden, PackLeanings leanings) {
        Stream<List<Finding>> choices = Stream.of(List.of());
        for (Element element : suspect.when()) {
            if (FoundByConditions.isFinding(element)) {
                List<Finding> finding = leanings.found(element, forbidden).stream()
                        .map(it -> new Finding(it, leanings.isSuspect(it, element, forbidden)))
                        .toList();
                choices = choices.flatMap(chosen -> finding.stream().map(it -> joined(chosen, List.of(it))));
            }
        }
        return choices;
    }

    private static List<RuleInfo> reasons(RuleInfo suspect, List<RuleInfo> found, PackLeanings leanings) {
        return suspect.when().stream().noneMatch(PackLeanings::asksSeverity)
                ? List.of()
                : found.stream()
                        .flatMap(leanings::reasons)
                        .filter(it -> it.severity() != null)
                        .distinct()
                        .toList();
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }
}
