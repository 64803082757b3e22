package no.niraad.rules.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.niraad.model.PackPath;
import no.niraad.model.fact.Fact;
import no.niraad.model.fact.FactKind;
import no.niraad.rules.pack.Pack;
import no.niraad.rules.syntax.DrlFile;
import no.niraad.rules.syntax.DrlRule;
import no.niraad.rules.syntax.Expression;
import no.niraad.rules.syntax.FactPattern;

/** What is to be said of what a pack asks: that a rule reads it, and asks it as its kind is asked. */
final class LintFacts {

    /** Questions that fit one kind of fact alone. */
    private static final Set<String> OF_ACHIEVEMENT = Set.of("answer.met", "answer.lacking", "answer.underWay");

    private static final Set<String> OF_OTHERS = Set.of("answer.yes", "answer.no");

    private final Pack pack;
    private final Map<String, Fact> unread = new TreeMap<>();
    private final List<Remark> remarks = new ArrayList<>();

    LintFacts(Pack pack) {
        this.pack = pack;
        pack.facts().forEach(it -> unread.put(key(it), it));
    }

    List<Remark> remarks() {
        Map<String, Fact> asked = Map.copyOf(unread);
        for (DrlFile file : pack.rules()) {
            for (DrlRule rule : file.rules()) {
                for (FactPattern pattern : rule.when()) {
                    pattern.namedFact()
                            .map(it -> pattern.type().text() + " " + it)
                            .map(asked::get)
                            .ifPresent(it -> read(
                                    it,
                                    pattern,
                                    file.name() + ":" + pattern.at().line(),
                                    rule));
                }
            }
        }
        unread.values().forEach(it -> remarks.add(0, Remark.of(pack.id() + ".facts.yaml", "fact-not-read", it.path())));
        return remarks;
    }

    private void read(Fact fact, FactPattern pattern, String place, DrlRule rule) {
        unread.remove(key(fact));
        Set<String> unfit = fact.kind() == FactKind.ACHIEVEMENT ? OF_OTHERS : OF_ACHIEVEMENT;
        for (Expression constraint : pattern.constraints()) {
            questions(constraint).stream()
                    .filter(unfit::contains)
                    .forEach(it -> remarks.add(Remark.of(
                            place, "question-of-kind", rule.name().text(), it, fact.path(), word(fact.kind()))));
        }
    }

    private static String word(FactKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** By the type that the answers stand in, and the name in it. */
    private static String key(Fact fact) {
        PackPath path = PackPath.of(fact.path()).orElseThrow();
        String type = switch (path.list()) {
            case "orgUnits" -> "AnsweredInOrgUnit";
            case "initiatives" -> "AnsweredInInitiative";
            case "systems" -> "AnsweredInSystem";
            case "procurements" -> "AnsweredInProcurement";
            default -> "Answered";
        };
        return type + " " + path.fact();
    }

    private static List<String> questions(Expression expression) {
        if (expression instanceof Expression.Holds holds) {
            return List.of(holds.property().text());
        }
        if (expression instanceof Expression.Not not) {
            return questions(not.inner());
        }
        if (expression instanceof Expression.AnyOf any) {
            return any.parts().stream().flatMap(it -> questions(it).stream()).toList();
        }
        return expression instanceof Expression.AllOf all
                ? all.parts().stream().flatMap(it -> questions(it).stream()).toList()
                : List.of();
    }
}
