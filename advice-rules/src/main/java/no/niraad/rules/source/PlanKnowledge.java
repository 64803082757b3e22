package no.niraad.rules.source;

import java.util.List;
import java.util.Map;
import no.niraad.model.text.Words;

/**
 * What a plan needs to know beside the rules, as {@code plan.yaml} has it.
 *
 * @param lengths how long a step takes
 * @param weights what weighs most
 * @param limits how much a plan holds
 * @param decisionPoints the decision points of Prosjektveiviseren
 * @param order what builds on what
 * @param together what a small organisation can do together with others
 * @param alone what is said of a step that it does itself
 */
public record PlanKnowledge(
        Lengths lengths,
        Weights weights,
        Limits limits,
        DecisionPoints decisionPoints,
        List<Order> order,
        List<Together> together,
        Words alone) {

    /**
     * How long a step takes.
     *
     * @param reference the reason
     * @param days days until it is done, in whole weeks, by the key of its effort in the vocabulary
     */
    public record Lengths(Words reference, Map<String, Integer> days) {}

    /**
     * What a finding weighs.
     *
     * @param reference the reason, in one sentence
     * @param severities by the key of the severity, such as {@code act-now}
     * @param duty how many times as much a duty weighs
     * @param several how many times as much a finding weighs that concerns several units
     */
    public record Weights(Words reference, Map<String, Integer> severities, int duty, int several) {}

    /**
     * How much a plan holds where nobody says otherwise.
     *
     * @param reference the reason
     * @param steps most steps
     * @param places most places that one step is taken in
     * @param parallel most steps at once
     * @param months how far it reaches
     * @param small the same for a small organisation
     */
    public record Limits(Words reference, int steps, int places, int parallel, int months, Small small) {}

    /**
     * What is small.
     *
     * @param steps most steps of its plan
     * @param inhabitants fewer than these make a municipality small
     * @param employees fewer than these make small whoever has no inhabitants
     */
    public record Small(int steps, int inhabitants, int employees) {}

    /**
     * Decision points of Prosjektveiviseren, such as {@code BP3}.
     *
     * @param phases the next one, by the key of the phase that an initiative is in
     * @param products the one that a product is made for, by the key of the product in the vocabulary
     */
    public record DecisionPoints(Map<String, String> phases, Map<String, String> products) {}

    /**
     * Steps that build on others.
     *
     * @param first ids of the rules whose steps are done first, such as {@code advice02/managers-lack-means}
     * @param then ids of the rules whose steps build on each of them
     * @param claims the claims of the source that say so; none where it is our judgement
     * @param because why, in one sentence
     */
    public record Order(List<String> first, List<String> then, List<String> claims, Words because) {}

    /**
     * Steps that small organisations take together.
     *
     * @param steps ids of the rules whose steps they are
     * @param way how
     */
    public record Together(List<String> steps, Words way) {}
}
