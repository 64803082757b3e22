package no.niraad.model.finding;

import java.util.List;

/**
 * Which rules made an assessment, so that it can be made again years later.
 *
 * @param version version of the product
 * @param hash SHA-256 of the built-in rules with their metadata and numbers, in lower-case hexadecimal
 * @param rules number of built-in rules
 * @param packs the packs that were added, in the order they were given
 * @param changes what was changed in the built-in rules, ordered by id
 */
public record RuleSet(String version, String hash, int rules, List<RulePack> packs, List<RuleChange> changes) {

    public RuleSet {
        packs = packs == null ? List.of() : List.copyOf(packs);
        changes = changes == null ? List.of() : List.copyOf(changes);
    }

    /** The built-in rules as they are, and no others. */
    public RuleSet(String version, String hash, int rules) {
        this(version, hash, rules, List.of(), List.of());
    }
}
