package no.niraad.rules.internal;

import no.niraad.model.Answer;
import no.niraad.model.Profile;
import no.niraad.model.change.ProfileAnswers;
import no.niraad.model.finding.RuleId;

/**
 * A better answer that a pack punishes: with it a risk is there, or is more urgent, that was not before, or a strength is gone.
 *
 * @param finding the rule whose finding changes for the worse
 * @param profile a small profile before the answer gets better
 * @param path the answer that gets better
 * @param after what it becomes
 */
record Breach(RuleId finding, Profile profile, String path, Answer after) {

    /** {@return the answer before it gets better} */
    Answer before() {
        return Answer.orUnknown((Answer) new ProfileAnswers(profile).at(path));
    }
}
