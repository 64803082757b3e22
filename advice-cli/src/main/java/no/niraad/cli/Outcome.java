package no.niraad.cli;

import java.util.List;
import no.niraad.model.Profile;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Waiver;
import no.niraad.report.UnreadProfile;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.whatif.WhatIf;

/** What became of one profile. */
sealed interface Outcome {

    /** {@return this with what the organisation has accepted, where it was judged} */
    default Outcome accepting(List<Waiver> waivers) {
        return this instanceof Judged judged && !waivers.isEmpty()
                ? new Judged(judged.engine(), judged.assessment().accepting(waivers))
                : this;
    }

    /** It was judged, and the engine that did can be asked what could be otherwise. */
    record Judged(AdviceEngine engine, Assessment assessment) implements Outcome {

        static Judged of(AdviceEngine engine, Profile profile) {
            return new Judged(engine, engine.evaluate(profile));
        }

        WhatIf whatIf() {
            return WhatIf.of(engine, assessment);
        }
    }

    /** It could not be read. */
    record Unread(UnreadProfile profile) implements Outcome {}
}
