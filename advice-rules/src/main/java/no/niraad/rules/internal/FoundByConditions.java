package no.niraad.rules.internal;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.niraad.model.Profile;
import no.niraad.rules.AdviceInfo;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import no.niraad.rules.condition.Element;
import no.niraad.rules.facts.FactLocator;
import no.niraad.rules.facts.Found;
import no.niraad.rules.facts.FoundFacts;
import no.niraad.rules.syntax.FactType;
import no.niraad.rules.syntax.FactTypes;

/** What the rules of the pieces of advice find, judged by their conditions alone, as facts that the rules of packs see. */
final class FoundByConditions {

    private static final Set<String> TYPES = FactTypes.forPacks().all().stream()
            .filter(it -> it.role() == FactType.Role.FINDING)
            .map(it -> it.type().getName())
            .collect(Collectors.toUnmodifiableSet());

    private final JudgedRules rules;
    private final PlaceholderValues values;

    FoundByConditions(List<AdviceInfo> advice, List<RuleInfo> all, Map<String, Integer> numbers) {
        Set<String> folders = advice.stream().map(AdviceInfo::folder).collect(Collectors.toSet());
        rules = JudgedRules.of(
                advice,
                all.stream()
                        .filter(it -> it.kind() == RuleKind.OBSERVATION
                                || folders.contains(it.id().folder()))
                        .toList());
        values = new PlaceholderValues(new Numbers(numbers));
    }

    /** {@return whether a rule asks what was found} */
    static boolean isAskedBy(RuleInfo rule) {
        return rule.when().stream().anyMatch(FoundByConditions::isFinding);
    }

    /** {@return whether a condition asks what was found} */
    static boolean isFinding(Element condition) {
        return TYPES.contains(condition.type());
    }

    /** {@return whether what a rule finds can be about a part of the kind that a condition asks for findings in} */
    static boolean isInPart(RuleInfo rule, Element condition) {
        Class<?> asked = BuiltIn.type(condition.type());
        return asked == Found.class
                || rule.when().stream()
                        .filter(it -> rule.about().equals(it.binding()))
                        .map(it -> BuiltIn.type(it.type()))
                        .anyMatch(it -> Arrays.stream(asked.getRecordComponents())
                                .map(RecordComponent::getType)
                                .filter(FactLocator::isRoot)
                                .anyMatch(part -> part == it || holds(it, part)));
    }

    private static boolean holds(Class<?> type, Class<?> part) {
        return type.isRecord() && Arrays.stream(type.getRecordComponents()).anyMatch(it -> it.getType() == part);
    }

    /** {@return each finding as a fact, and each in each of the parts that it is about} */
    List<Object> of(Profile profile, List<Object> facts) {
        Judgements judgements = rules.judge(rules.rows(facts));
        var assembler = new FindingAssembler(values, judgements, new Evidences(profile));
        return FoundFacts.of(profile, assembler.findings());
    }
}
