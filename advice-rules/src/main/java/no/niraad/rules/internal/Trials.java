package no.niraad.rules.internal;

import no.niraad.rules.Explanation;
import no.niraad.rules.condition.Attempt;
import no.niraad.rules.facts.Subjects;

/** Tells an attempt in the words of the API: subjects and answers instead of facts and paths. */
final class Trials {

    private Trials() {}

    static Explanation.Trial of(Attempt attempt, Evidences evidences) {
        return new Explanation.Trial(
                Subjects.of(attempt.about()),
                attempt.truth(),
                attempt.tried().stream()
                        .map(it -> new Explanation.Condition(
                                it.type().getSimpleName(), it.constraint(), it.truth(), evidences.of(it.readings())))
                        .toList());
    }
}
