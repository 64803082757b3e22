package no.niraad.rules.pack;

import java.util.Map;
import no.niraad.rules.source.FolderText.NumberText;
import no.niraad.rules.source.RuleText;

/**
 * The texts and numbers of a pack, as the file named after it has them.
 *
 * @param numbers the numbers that its rules compare with, by name
 * @param rules the texts, by the rule's name
 */
record PackText(Map<String, NumberText> numbers, Map<String, RuleText> rules) {

    static final PackText NONE = new PackText(Map.of(), Map.of());
}
