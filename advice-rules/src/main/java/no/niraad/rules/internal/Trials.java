package no.niraad.rules.internal;

import no.niraad.rules.Explanation;
import no.niraad.rules.condition.Attempt;

/** Tells an attempt in the words of the API: subjects and answers instead of facts and paths. */
final class Trials {

    private Trials() {}

    static Explanation.Trial of(Attempt attempt, Evidences evidences) {
        return new Explanation.Trial(
                attempt.about().subject(),
                attempt.truth(),
                attempt.tried().stream()
                        .map(it -> new Explanation.Condition(
                                it.type(), it.constraint(), it.truth(), evidences.of(it.readings())))
                        .toList());
    }
}
