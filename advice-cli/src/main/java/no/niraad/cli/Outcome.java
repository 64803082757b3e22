package no.niraad.cli;

import java.util.List;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Waiver;
import no.niraad.report.UnreadProfile;

/** What became of one profile. */
sealed interface Outcome {

    /** {@return this with what the organisation has accepted, where it was judged} */
    default Outcome accepting(List<Waiver> waivers) {
        return this instanceof Judged judged && !waivers.isEmpty()
                ? new Judged(judged.assessment().accepting(waivers))
                : this;
    }

    /** It was judged. */
    record Judged(Assessment assessment) implements Outcome {}

    /** It could not be read. */
    record Unread(UnreadProfile profile) implements Outcome {}
}
