package no.niraad.model.profile;

import java.util.Map;
import no.niraad.model.Answer;
import no.niraad.model.document.Problems;

/** A benefit does not name an owner or a date, and say at the same time that there is none. */
final class BenefitChecks {

    private final FoundValues found;
    private final Problems problems;

    BenefitChecks(FoundValues found, Problems problems) {
        this.found = found;
        this.problems = problems;
    }

    void run() {
        check("initiatives.*.benefits.*.ownerAppointed", "initiatives.*.benefits.*.owner");
        check("initiatives.*.benefits.*.dateSet", "initiatives.*.benefits.*.due");
    }

    private void check(String answers, String values) {
        Map<String, FoundValue> given = found.byOwner(values);
        for (FoundValue answer : found.at(answers)) {
            FoundValue value = given.get(answer.owner());
            boolean denied = answer.value() != Answer.YES && answer.value() != Answer.UNKNOWN;
            if (value != null && denied) {
                problems.add(
                        answer.at(),
                        "profile/contradiction",
                        "key",
                        answer.key(),
                        "other",
                        value.key(),
                        "text",
                        value.text());
            }
        }
    }
}
