package no.niraad.rules.source;

import java.util.Map;
import no.niraad.model.text.Words;

/**
 * Words that texts share: roles, efforts, products, and how an organisation is spoken of.
 *
 * @param organisations what an organisation is called in running text, by its kind
 * @param roles what a role is called, by its key and then by the form of government
 * @param efforts how much work a step is, by its key
 * @param products products of Prosjektveiviseren and other documents, by their key
 */
public record Vocabulary(
        Map<String, Words> organisations,
        Map<String, Map<String, Words>> roles,
        Map<String, Words> efforts,
        Map<String, Words> products) {}
