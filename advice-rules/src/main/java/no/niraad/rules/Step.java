package no.niraad.rules;

import org.jspecify.annotations.Nullable;

/**
 * The first step towards mending a finding, ready to read.
 *
 * @param text what to do
 * @param owner the role that takes it
 * @param effort how much work it is
 * @param product the product of Prosjektveiviseren to make; null when none fits
 */
public record Step(
        String text, String owner, String effort, @Nullable String product) {}
