package no.niraad.rules;

import org.jspecify.annotations.Nullable;

/**
 * What a rule says in one language, with its placeholders.
 *
 * @param what how it is; null for a reason
 * @param why why it matters; null for a strength
 * @param step the first step; null where there is none
 * @param law the law or agreement with its year; null unless it is a duty
 */
public record RuleWords(
        @Nullable String what,
        @Nullable String why,
        @Nullable StepWords step,
        @Nullable String law) {

    /**
     * The first step, with keys of the vocabulary.
     *
     * @param owner key of the role that takes it
     * @param effort key of the effort
     * @param product key of the product to make; null when none fits
     * @param text what to do
     */
    public record StepWords(
            String owner, String effort, @Nullable String product, String text) {}
}
