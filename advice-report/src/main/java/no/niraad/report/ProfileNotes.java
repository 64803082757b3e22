package no.niraad.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import no.niraad.model.Profile;
import no.niraad.model.finding.Waiver;
import no.niraad.model.text.Language;
import no.niraad.report.words.PersonalTrace;
import no.niraad.report.words.Phrase;
import no.niraad.report.words.ProfileNote;

/** What should be looked at in a profile before anybody else reads the report. It is no error, and changes no finding. */
public final class ProfileNotes {

    private ProfileNotes() {}

    /** {@return where something looks like information about a person, or like the template, and what to do} */
    public static List<String> of(Profile profile, Language language) {
        return ProfileNote.of(profile).stream().map(it -> it.text(language)).toList();
    }

    /** {@return where something in what is accepted looks like information about a person, and what to do} */
    public static List<String> of(Collection<Waiver> waivers, Language language) {
        List<String> notes = new ArrayList<>();
        for (Waiver waiver : waivers) {
            String text = String.join("\n", waiver.reason(), waiver.role(), waiver.decision());
            String place =
                    Objects.requireNonNullElse(waiver.place(), waiver.rule().toString());
            for (PersonalTrace trace : PersonalTrace.in(text)) {
                notes.add(place + ": "
                        + Phrase.LOOKS_PERSONAL.in(language, trace.word().in(language)));
            }
        }
        return notes;
    }
}
