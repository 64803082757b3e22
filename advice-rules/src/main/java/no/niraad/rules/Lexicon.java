package no.niraad.rules;

import java.util.Map;

/**
 * All words of the built-in rules in one language, made when the project is built so that starting up is quick.
 *
 * @param titles title of each folder
 * @param rules what each rule says, by its id
 * @param organisations how an organisation is spoken of, by its kind
 * @param roles what a role is called, by key and form of government
 * @param efforts how much work a step is
 * @param products products to make
 * @param facts labels of the facts, by {@link no.niraad.model.fact.FactPath#pattern}
 * @param pages page of the source that each claim stands on, by the claim's id
 */
public record Lexicon(
        Map<String, String> titles,
        Map<String, RuleWords> rules,
        Map<String, String> organisations,
        Map<String, Map<String, String>> roles,
        Map<String, String> efforts,
        Map<String, String> products,
        Map<String, String> facts,
        Map<String, Integer> pages) {}
