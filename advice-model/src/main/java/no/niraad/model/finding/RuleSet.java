package no.niraad.model.finding;

/**
 * Which rules made an assessment, so that it can be made again years later.
 *
 * @param version version of the product
 * @param hash SHA-256 of the rules with their metadata and numbers, in lower-case hexadecimal
 * @param rules number of rules
 */
public record RuleSet(String version, String hash, int rules) {}
