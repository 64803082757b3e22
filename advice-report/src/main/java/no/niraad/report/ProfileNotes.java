package no.niraad.report;

import java.util.List;
import no.niraad.model.Profile;
import no.niraad.model.text.Language;
import no.niraad.report.words.ProfileNote;

/** What should be looked at in a profile before anybody else reads the report. It is no error, and changes no finding. */
public final class ProfileNotes {

    private ProfileNotes() {}

    /** {@return where something looks like information about a person, or like the template, and what to do} */
    public static List<String> of(Profile profile, Language language) {
        return ProfileNote.of(profile).stream().map(it -> it.text(language)).toList();
    }
}
