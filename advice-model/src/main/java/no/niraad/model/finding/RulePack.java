package no.niraad.model.finding;

/**
 * A pack of rules that had a part in an assessment.
 *
 * @param id what the ids of its rules begin with
 * @param version its version; {@code 0} when it has none
 * @param hash SHA-256 of its files, in lower-case hexadecimal
 * @param rules number of its rules
 * @param fullRights whether its rules were allowed to do anything, so that what they say is not checked
 */
public record RulePack(String id, String version, String hash, int rules, boolean fullRights) {}
