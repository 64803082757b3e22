package no.niraad.cli;

import no.niraad.model.Profile;
import no.niraad.model.finding.Assessment;
import no.niraad.report.UnreadProfile;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.whatif.WhatIf;

/** What became of one profile. */
sealed interface Outcome {

    /** It was judged, and what could be otherwise can be asked. */
    record Judged(WhatIf whatIf) implements Outcome {

        static Judged of(AdviceEngine engine, Profile profile) {
            return new Judged(WhatIf.of(engine, engine.evaluate(profile)));
        }

        Assessment assessment() {
            return whatIf.assessment();
        }
    }

    /** It could not be read. */
    record Unread(UnreadProfile profile) implements Outcome {}
}
