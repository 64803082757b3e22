package no.niraad.rules.pack;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.niraad.model.document.Mapping;
import no.niraad.model.document.Nearest;
import no.niraad.model.document.Node;
import no.niraad.model.document.Position;
import no.niraad.model.document.Problems;
import no.niraad.model.document.Scalar;
import no.niraad.model.organisation.Initiative;
import no.niraad.model.organisation.ItSystem;
import no.niraad.model.organisation.OrgUnit;
import no.niraad.model.organisation.Procurement;
import no.niraad.model.text.Placeholders;
import no.niraad.rules.facts.Count;
import no.niraad.rules.facts.ResolvedFact;
import no.niraad.rules.source.Vocabulary;
import no.niraad.rules.syntax.DrlRule;
import no.niraad.rules.syntax.DrlRule.Consequence;
import no.niraad.rules.syntax.FactPattern;
import no.niraad.rules.syntax.FactType;
import no.niraad.rules.syntax.FactTypes;

/** Whether what stands in braces in the texts of a rule can be filled in, and is the same in every language. */
final class PlaceholderCheck {

    private static final Map<Class<?>, String> PARTS = Map.of(
            OrgUnit.class, "orgUnit",
            Initiative.class, "initiative",
            ItSystem.class, "system",
            Procurement.class, "procurement");

    private final Set<String> known = new TreeSet<>();
    private final Problems problems;
    private boolean isKnown;

    /** @param rule one that may be wrong; where nobody can tell what it is about, any placeholder may be right */
    PlaceholderCheck(DrlRule rule, Vocabulary vocabulary, Set<String> numbers, Problems problems) {
        this.problems = problems;
        known.addAll(vocabulary.roles().keySet());
        known.add("organisation");
        known.addAll(numbers);
        rule.when().stream()
                .filter(it -> it.binding() != null
                        && rule.then() instanceof Consequence.Conclude conclude
                        && it.binding().text().equals(conclude.about().text()))
                .map(FactPattern::type)
                .flatMap(it -> FactTypes.forPacks().fact(it.text()).stream())
                .map(FactType::type)
                .forEach(this::addOf);
    }

    /** A part is called by its name; of a fact that was made from several, each part, number and list can be told. */
    private void addOf(Class<?> type) {
        isKnown = true;
        if (PARTS.containsKey(type)) {
            known.add(PARTS.get(type));
        }
        if (type.isRecord() && ResolvedFact.class.isAssignableFrom(type)) {
            for (RecordComponent component : type.getRecordComponents()) {
                if (isTold(component.getType())) {
                    known.add(component.getName());
                }
            }
        }
    }

    private static boolean isTold(Class<?> type) {
        return PARTS.containsKey(type)
                || type == int.class
                || type == Count.class
                || type.getSimpleName().equals("Benefit")
                || Collection.class.isAssignableFrom(type);
    }

    /** Looks at one text in all its languages. */
    void check(Node words) {
        if (!(words instanceof Mapping languages)) {
            return;
        }
        var used = new TreeMap<Position, Set<String>>();
        for (Mapping.Entry language : languages.entries()) {
            if (language.value() instanceof Scalar text) {
                used.put(text.at(), Placeholders.in(text.text()));
                Placeholders.in(text.text()).forEach(it -> check(it, text.at()));
            }
        }
        Set<String> first = used.isEmpty() ? Set.of() : used.firstEntry().getValue();
        used.forEach((at, own) -> {
            if (!own.equals(first)) {
                problems.add(at, "pack/placeholders-differ", "known", String.join(", ", first));
            }
        });
    }

    private void check(String placeholder, Position at) {
        String key = Character.toLowerCase(placeholder.charAt(0)) + placeholder.substring(1);
        if (isKnown && !known.contains(placeholder) && !known.contains(key)) {
            String meant = Nearest.to(placeholder, known);
            String all = String.join(", ", known);
            problems.addWithSuggestion(at, "pack/placeholder-unknown", meant, "word", placeholder, "known", all);
        }
    }
}
