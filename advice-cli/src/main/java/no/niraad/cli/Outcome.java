package no.niraad.cli;

import no.niraad.model.finding.Assessment;
import no.niraad.report.UnreadProfile;

/** What became of one profile. */
sealed interface Outcome {

    /** It was judged. */
    record Judged(Assessment assessment) implements Outcome {}

    /** It could not be read. */
    record Unread(UnreadProfile profile) implements Outcome {}
}
