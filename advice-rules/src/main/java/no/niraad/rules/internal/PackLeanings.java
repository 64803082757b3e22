package no.niraad.rules.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.niraad.model.Answer;
import no.niraad.model.fact.Fact;
import no.niraad.model.fact.FactKind;
import no.niraad.model.fact.FactPath;
import no.niraad.model.finding.Severity;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import no.niraad.rules.condition.AskedFact;
import no.niraad.rules.condition.Element;
import no.niraad.rules.condition.Leaning;
import no.niraad.rules.condition.Leanings;
import no.niraad.rules.facts.FactLocator;
import no.niraad.rules.facts.PackFacts;
import org.jspecify.annotations.Nullable;

/**
 * Promise 3 by the form of a pack's rules: which way the conditions of a rule lean when an answer gets better, down through the
 * observations and the findings of the built-in rules that it asks for.
 */
final class PackLeanings {

    /** The answers that can be better or worse, from the worst to the best, by what they say. */
    static final Map<FactKind, List<Answer>> LADDERS = Map.of(
            FactKind.ACHIEVEMENT, List.of(Answer.NO, Answer.PLANNED, Answer.PARTLY, Answer.YES),
            FactKind.STRAIN, List.of(Answer.YES, Answer.PARTLY, Answer.NO));

    private static final Pattern RULE = Pattern.compile("rule\\s*==\\s*\"([^\"]+)\"");
    private static final Pattern ADVICE = Pattern.compile("advice\\s*==\\s*(\\d+)");
    private static final Pattern URGENT = Pattern.compile("(severity)\\s*==\\s*Severity\\.ACT_NOW");

    private final Map<String, FactKind> asked = new HashMap<>();
    private final List<RuleInfo> builtIn;
    private final Observations observations;

    /**
     * @param builtIn the rules whose observations and findings a pack may ask for
     * @param asked what the pack asks beside the built-in facts
     */
    PackLeanings(List<RuleInfo> builtIn, List<Fact> asked) {
        asked.forEach(it -> this.asked.put(FactPath.pattern(it.path()), it.kind()));
        this.builtIn = builtIn;
        this.observations = new Observations(builtIn);
    }

    /** {@return the answers to a fact from the worst to the best; none where no answer is better than another} */
    List<Answer> ladder(AskedFact fact) {
        String path = pattern(fact);
        return path == null ? List.of() : ladder(path);
    }

    /** {@return the path of an answer, with {@code *} for the items of lists; null when nobody answers it} */
    static @Nullable String pattern(AskedFact fact) {
        return PackFacts.isAnswer(fact.type())
                ? PackFacts.pattern(fact.type(), fact.components().get(0))
                : FactLocator.pattern(fact.type(), fact.components());
    }

    /** {@return the same, by a path with {@code *} for the items of lists} */
    List<Answer> ladder(String pattern) {
        return Optional.ofNullable(asked.get(pattern))
                .or(() -> BuiltIn.kindOf(pattern))
                .map(LADDERS::get)
                .orElse(List.of());
    }

    /** {@return which way a rule must not lean; empty for one that cannot break the promise} */
    static Optional<Leaning> forbidden(RuleInfo rule, List<RuleInfo> all) {
        return switch (rule.kind()) {
            case RISK -> Optional.of(Leaning.RISES);
            case STRENGTH -> Optional.of(Leaning.FALLS);
            case REASON ->
                rule.severity() == null || !sharpensRisk(rule, all)
                        ? Optional.empty()
                        : Optional.of(rule.eases() ? Leaning.FALLS : Leaning.RISES);
            default -> Optional.empty();
        };
    }

    private static boolean sharpensRisk(RuleInfo reason, List<RuleInfo> all) {
        return all.stream()
                .anyMatch(it -> it.kind() == RuleKind.RISK && it.id().name().equals(reason.sharpens()));
    }

    /** {@return which way the conditions of a rule lean} */
    Leaning of(RuleInfo rule) {
        Leaning leaning = besideFindings(rule);
        for (Element each : rule.when()) {
            leaning = leaning.with(ofFindings(each));
        }
        return leaning;
    }

    /** {@return which way all lean that a rule asks, but for whether something is found} */
    Leaning besideFindings(RuleInfo rule) {
        var leanings = new Leanings(BuiltIn::type, this::ladder);
        Leaning leaning = Leaning.STILL;
        for (Element each : observations.expand(rule)) {
            leaning = leaning.with(leanings.of(each));
        }
        return leaning;
    }

    private Leaning ofFindings(Element element) {
        if (!FoundByConditions.isFinding(element)) {
            return Leaning.STILL;
        }
        Leaning leaning = Leaning.STILL;
        for (RuleInfo each : found(element)) {
            leaning = leaning.with(ofFinding(each, element));
        }
        return leaning;
    }

    /** {@return the built-in rules whose findings an element can match} */
    List<RuleInfo> found(Element element) {
        Optional<String> rule = first(RULE, element);
        Optional<String> folder = first(ADVICE, element).map(it -> "advice0" + it);
        boolean urgent = first(URGENT, element).isPresent();
        return builtIn.stream()
                .filter(RuleInfo::makesFinding)
                .filter(it -> rule.isEmpty() || it.id().toString().equals(rule.get()))
                .filter(it -> folder.isEmpty() || it.id().folder().equals(folder.get()))
                .filter(it -> !urgent || canBeUrgent(it))
                .filter(it -> FoundByConditions.isInPart(it, element))
                .toList();
    }

    private boolean canBeUrgent(RuleInfo rule) {
        return Stream.concat(Stream.of(rule), reasons(rule)).anyMatch(it -> it.severity() == Severity.ACT_NOW);
    }

    /**
     * {@return the same rules, those first by which an element leans as it must not: they show soonest what is wrong}
     *
     * @param forbidden which way that is
     */
    List<RuleInfo> found(Element element, Leaning forbidden) {
        return found(element).stream()
                .sorted(Comparator.<RuleInfo, Boolean>comparing(
                                it -> ofFinding(it, element).with(forbidden) != forbidden)
                        .thenComparing(it -> it.when().size()))
                .toList();
    }

    /** {@return whether an element asks how urgent a finding is} */
    static boolean asksSeverity(Element element) {
        return FoundByConditions.isFinding(element)
                && element.constraints().stream().anyMatch(it -> it.contains("severity"));
    }

    /** {@return whether that a rule finds what an element asks for can break the promise of a rule that asks} */
    boolean isSuspect(RuleInfo rule, Element element, Leaning forbidden) {
        return isSuspect(ofFinding(rule, element), forbidden);
    }

    /** {@return whether what leans so can break the promise of a rule that must not lean in another way} */
    static boolean isSuspect(Leaning leaning, Leaning forbidden) {
        return leaning != Leaning.STILL && leaning != forbidden.opposite();
    }

    /** Promise 3 holds for the built-in rules that do not say otherwise, so that it tells which way their findings lean. */
    private Leaning ofFinding(RuleInfo rule, Element element) {
        boolean changes = asksSeverity(element) && reasons(rule).anyMatch(it -> it.severity() != null);
        if (changes && !asksUrgencyAlone(element)) {
            return Leaning.EITHER;
        }
        boolean promised = rule.tradeoff() == null && (!changes || reasons(rule).allMatch(it -> it.tradeoff() == null));
        if (promised && rule.kind() == RuleKind.RISK) {
            return Leaning.FALLS;
        }
        if (promised && rule.kind() == RuleKind.STRENGTH && !changes) {
            return Leaning.RISES;
        }
        return changes ? urgent(rule) : of(rule);
    }

    private static boolean asksUrgencyAlone(Element element) {
        return element.constraints().stream()
                .allMatch(it -> !it.contains("severity") || URGENT.matcher(it).matches());
    }

    /** What eases counts first and what sharpens has the last word, so that what is not urgent by itself must be sharpened. */
    private Leaning urgent(RuleInfo rule) {
        Leaning leaning = of(rule);
        for (RuleInfo reason : reasons(rule).toList()) {
            if (!reason.eases() && reason.severity() == Severity.ACT_NOW) {
                leaning = leaning.with(of(reason));
            } else if (reason.eases() && rule.severity() == Severity.ACT_NOW) {
                leaning = leaning.with(of(reason).opposite());
            }
        }
        return leaning;
    }

    /** {@return the built-in rules that add to what one of them finds} */
    Stream<RuleInfo> reasons(RuleInfo rule) {
        return builtIn.stream()
                .filter(it -> it.id().folder().equals(rule.id().folder())
                        && rule.id().name().equals(it.sharpens()));
    }

    private static Optional<String> first(Pattern pattern, Element element) {
        return element.constraints().stream()
                .map(pattern::matcher)
                .filter(Matcher::matches)
                .map(it -> it.group(1))
                .findFirst();
    }
}
