package no.niraad.rules.pack;

import java.util.HashMap;
import java.util.Map;
import no.niraad.rules.source.FolderText.NumberText;
import no.niraad.rules.source.RuleText;

/**
 * The texts and numbers of a pack, as the file named after it has them.
 *
 * @param numbers the numbers that its rules compare with, by name
 * @param rules the texts, by the rule's name
 */
public record PackText(Map<String, NumberText> numbers, Map<String, RuleText> rules) {

    static final PackText NONE = new PackText(Map.of(), Map.of());

    /** {@return the numbers by id} */
    Map<String, Integer> numbersOf(String pack) {
        var byId = new HashMap<String, Integer>();
        numbers.forEach((name, number) -> byId.put(pack + "/" + name, number.value()));
        return Map.copyOf(byId);
    }
}
