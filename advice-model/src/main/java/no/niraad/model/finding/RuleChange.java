package no.niraad.model.finding;

import org.jspecify.annotations.Nullable;

/**
 * Something that the user, or a pack that the user added, has changed in the built-in rules.
 *
 * @param id the rule that is switched off, such as {@code advice02/managers-not-behind}, or the number that is another, such as
 *     {@code advice08/many-at-once}
 * @param from what the number is by itself; null when a rule is switched off
 * @param to what it is instead; null when a rule is switched off
 * @param reason why, in the words of whoever did it
 * @param pack id of the pack that did it; null when the user did
 */
public record RuleChange(
        String id,
        @Nullable Integer from,
        @Nullable Integer to,
        String reason,
        @Nullable String pack) {

    /** A change by the user. */
    public RuleChange(String id, @Nullable Integer from, @Nullable Integer to, String reason) {
        this(id, from, to, reason, null);
    }

    /** {@return whether a rule is switched off, rather than a number changed} */
    public boolean isSwitchedOff() {
        return to == null;
    }
}
