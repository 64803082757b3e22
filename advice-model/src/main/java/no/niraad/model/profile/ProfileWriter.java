package no.niraad.model.profile;

import no.niraad.model.Profile;
import no.niraad.model.document.JsonWriter;
import no.niraad.model.document.YamlWriter;
import no.niraad.model.text.Language;

/**
 * Writes a profile so that {@link ProfileReader} reads back an equal one, but for the file, lines and columns of its sources. What is
 * unknown is left out.
 */
public final class ProfileWriter {

    private ProfileWriter() {}

    /** {@return the profile as YAML, with the answers in a language} */
    public static String yaml(Profile profile, Language language) {
        return YamlWriter.write(ProfileTree.of(profile, language));
    }

    /** {@return the profile as indented JSON, with the answers in a language} */
    public static String json(Profile profile, Language language) {
        return JsonWriter.pretty(ProfileTree.of(profile, language));
    }
}
