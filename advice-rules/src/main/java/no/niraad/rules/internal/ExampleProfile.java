package no.niraad.rules.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.niraad.model.Answer;
import no.niraad.model.Profile;
import no.niraad.model.profile.ProfileReader;
import no.niraad.rules.Rulebook;
import no.niraad.rules.source.SourceFiles;

/** The small profile that breaches are looked for from: one of everything, and nothing answered. */
final class ExampleProfile {

    private static final String NAME = "/no/niraad/authors/small.profile.yaml";

    /** What its parts are called. */
    private static final List<List<String>> PARTS = List.of(
            List.of("orgUnits", "enhet"),
            List.of("initiatives", "tiltak"),
            List.of("affects", "enhet"),
            List.of("benefits", "gevinst"),
            List.of("systems", "system"),
            List.of("exchanges", "annet"),
            List.of("procurements", "anskaffelse"));

    private static final List<String> TIES = List.of(
            "initiatives.tiltak.affects.enhet",
            "initiatives.tiltak.benefits.gevinst",
            "systems.system.exchanges.annet");

    private ExampleProfile() {}

    /** {@return the profile, and the same with nothing tied to anything} */
    static List<Profile> unanswered() {
        Profile tied = read();
        Profile loose = tied;
        for (String tie : TIES) {
            loose = ProfileEdit.with(loose, tie, null);
        }
        return List.of(tied, loose);
    }

    /** {@return the same two, with everything as bad as can be, so that much is found} */
    static List<Profile> bad(Map<String, List<Answer>> ladders) {
        return unanswered().stream()
                .map(it -> {
                    Profile bad = it;
                    for (Map.Entry<String, List<Answer>> each : ladders.entrySet()) {
                        bad = ProfileEdit.with(
                                bad, each.getKey(), each.getValue().get(0));
                    }
                    return bad;
                })
                .toList();
    }

    /** {@return the answers that can be better or worse, by their paths in the profile} */
    static Map<String, List<Answer>> ladders(PackLeanings leanings) {
        var ladders = new TreeMap<String, List<Answer>>();
        for (String pattern : SourceFiles.factKinds().keySet()) {
            List<Answer> ladder = leanings.ladder(pattern);
            if (!ladder.isEmpty()) {
                ladders.put(path(pattern), ladder);
            }
        }
        return ladders;
    }

    private static String path(String pattern) {
        String path = pattern;
        for (List<String> part : PARTS) {
            path = path.replace(part.get(0) + ".*", part.get(0) + "." + part.get(1));
        }
        return path;
    }

    private static Profile read() {
        try (InputStream in = Objects.requireNonNull(Rulebook.class.getResourceAsStream(NAME))) {
            return ProfileReader.read(NAME, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
