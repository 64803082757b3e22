package no.niraad.rules.condition;

import java.util.List;

/**
 * A rule's conditions tried on one choice of facts, whether they hold or not.
 *
 * @param truth what they amount to together
 * @param about the fact that the rule would conclude something about
 * @param tried each constraint on its own, in the order of the rule
 */
public record Attempt(Truth truth, Row about, List<Tried> tried) {

    /**
     * One constraint tried.
     *
     * @param type simple name of the class of the fact it stands in
     * @param constraint the constraint as it is written
     * @param truth what it amounts to
     * @param readings the answers that it reads
     */
    public record Tried(String type, String constraint, Truth truth, List<Reading> readings) {}
}
