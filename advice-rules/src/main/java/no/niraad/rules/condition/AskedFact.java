package no.niraad.rules.condition;

import java.util.List;
import java.util.Optional;
import no.niraad.model.Answer;
import no.niraad.rules.facts.Count;
import no.niraad.rules.facts.FactLocator;
import no.niraad.rules.facts.ResolvedFact;

/**
 * An answer that a condition reads, told from the record it belongs to: that an initiative in a unit asks for the unit's
 * managers is asking the unit.
 *
 * @param type the record, such as {@code OrgUnit}
 * @param components the components to follow from it, such as {@code managers, support}
 * @param achievement whether it is asked for as something that should be in place
 */
public record AskedFact(Class<?> type, List<String> components, boolean achievement) {

    /** {@return the answer that a property reads, or empty when it reads none, such as a number that was counted} */
    static Optional<AskedFact> in(Class<?> type, List<String> names) {
        Class<?> root = type;
        Class<?> current = type;
        int from = 0;
        for (int at = 0; at < names.size(); at++) {
            current = PropertyPath.step(current, names.get(at)).type();
            if (FactLocator.isRoot(current)) {
                root = current;
                from = at + 1;
            } else if (current == Count.class) {
                return Optional.empty();
            } else if (!current.isRecord()) {
                return isAnswer(root, at - from)
                        ? Optional.of(new AskedFact(
                                root,
                                List.copyOf(names.subList(from, at + 1)),
                                current == Answer.class && isAchievement(names)))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** What a resolved fact counted is no answer; what one of its records holds is. */
    private static boolean isAnswer(Class<?> type, int records) {
        return FactLocator.isRoot(type) || ResolvedFact.class.isAssignableFrom(type) && records > 0;
    }

    private static boolean isAchievement(List<String> names) {
        String question = names.get(names.size() - 1);
        return question.equals("met") || question.equals("lacking");
    }
}
