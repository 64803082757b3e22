package no.niraad.cli;

import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Severity;
import no.niraad.model.finding.Strength;
import org.jspecify.annotations.Nullable;

/** From which severity on a finding makes the exit code 1. */
enum FailOn {
    none(null),
    act_now(Severity.ACT_NOW),
    follow_up(Severity.FOLLOW_UP),
    for_information(Severity.FOR_INFORMATION);

    private final @Nullable Severity limit;

    FailOn(@Nullable Severity limit) {
        this.limit = limit;
    }

    /** {@return whether an assessment has a risk or recommendation at or above the limit} */
    boolean hits(Assessment assessment) {
        return limit != null
                && assessment.findings().stream()
                        .filter(it -> !(it instanceof Strength))
                        .anyMatch(it -> it.severity().isAtLeast(limit));
    }

    @Override
    public String toString() {
        return name().replace('_', '-');
    }
}
