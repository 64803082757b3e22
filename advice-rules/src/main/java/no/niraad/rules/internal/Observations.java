package no.niraad.rules.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.niraad.rules.InvalidRulebookException;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import no.niraad.rules.condition.Element;

/** Puts the conditions of an observation where a rule asks for it, so that a rule can be followed down to the answers. */
final class Observations {

    private final Map<String, RuleInfo> byType;

    Observations(List<RuleInfo> rules) {
        byType = rules.stream()
                .filter(it -> it.kind() == RuleKind.OBSERVATION)
                .collect(Collectors.toMap(RuleInfo::about, Function.identity(), Observations::refuse));
    }

    private static RuleInfo refuse(RuleInfo one, RuleInfo other) {
        throw new InvalidRulebookException(List.of(one.about() + " is observed by two rules, " + one.id() + " and "
                + other.id() + ". A concept is inferred by one rule; join the two with ||."));
    }

    /** {@return the conditions of a rule, with those of its observations in their place} */
    List<Element> expand(RuleInfo rule) {
        var expanded = new ArrayList<Element>();
        for (Element element : rule.when()) {
            RuleInfo observation = byType.get(element.type());
            if (observation == null) {
                expanded.add(element);
            } else if (element.kind() == Element.Kind.MATCH) {
                expanded.addAll(expand(observation));
            } else {
                expanded.add(alone(rule, element, observation));
            }
        }
        return expanded;
    }

    private Element alone(RuleInfo rule, Element asked, RuleInfo observation) {
        List<Element> conditions = expand(observation);
        if (conditions.size() != 1) {
            throw new InvalidRulebookException(List.of(rule.id() + " asks for '" + asked.kind() + "' of "
                    + observation.about() + ", which rests on several facts. Only an observation of one fact can be"
                    + " denied; make a second observation for the opposite."));
        }
        Element condition = conditions.get(0);
        return new Element(asked.kind(), condition.type(), null, condition.constraints(), condition.line());
    }
}
