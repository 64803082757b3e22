package no.niraad.rules.source;

import java.util.Map;
import no.niraad.model.text.Words;

/**
 * The words and numbers of one folder of rules, as its YAML file has them.
 *
 * @param advice the piece of advice, 1 to 9; 0 for observations
 * @param title what the advice is called
 * @param source where it stands
 * @param numbers the numbers that its rules compare with, by name
 * @param rules the texts, by the rule's name
 */
public record FolderText(
        int advice, Words title, Citation source, Map<String, NumberText> numbers, Map<String, RuleText> rules) {

    /**
     * Where in a document a piece of advice stands.
     *
     * @param document key of the document
     * @param page page, from 1
     */
    public record Citation(String document, int page) {}

    /**
     * A number with the reason for it.
     *
     * @param value the number
     * @param reference where it comes from, or an honest "our judgement" with the reason
     */
    public record NumberText(int value, Words reference) {}
}
