package no.niraad.rules.folder;

import java.util.List;
import java.util.Optional;
import no.niraad.rules.facts.FactLocator;
import no.niraad.rules.facts.PackFacts;
import no.niraad.rules.syntax.FactTypes;

/** Where in a profile the answers stand that conditions ask for, with {@code *} for the items of lists. */
public final class AskedPaths {

    private AskedPaths() {}

    /**
     * {@return the path of the answer that a property reads; empty when nothing is answered there}
     *
     * @param type simple name of the kind of fact, such as {@code OrgUnit}
     * @param property the property as rules write it, such as {@code managers.support}
     */
    public static Optional<String> of(String type, String property) {
        return FactTypes.forPacks()
                .fact(type)
                .map(it -> FactLocator.pattern(it.type(), List.of(property.split("\\."))));
    }

    /**
     * {@return the path of a fact that a pack asks; empty for a kind of fact that is no answer to one}
     *
     * @param type simple name of the kind of fact, such as {@code AnsweredInOrgUnit}
     * @param fact the fact as rules call it, such as {@code arkiv.responsible}
     */
    public static Optional<String> ofPack(String type, String fact) {
        return FactTypes.forPacks()
                .fact(type)
                .filter(it -> PackFacts.isAnswer(it.type()))
                .map(it -> PackFacts.pattern(it.type(), fact));
    }
}
