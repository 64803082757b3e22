package no.niraad.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.niraad.model.Profile;
import no.niraad.model.Source;
import no.niraad.model.organisation.Benefit;
import no.niraad.model.organisation.Initiative;
import no.niraad.model.profile.ProfileTemplate;
import no.niraad.model.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Something in a profile that should be looked at before anybody else reads the report. It is no error, and changes no finding.
 *
 * @param trace what it looks like; null when the organisation still has the name of the template
 * @param path where in the profile
 * @param source where in the file; null when that is not known
 */
public record ProfileNote(
        @Nullable PersonalTrace trace,
        String path,
        @Nullable Source source) {

    /** {@return what to look at in a profile, ordered by path} What was found is never repeated. */
    public static List<ProfileNote> of(Profile profile) {
        List<ProfileNote> notes = new ArrayList<>();
        if (ProfileTemplate.isPlaceholder(profile.organisation().name())) {
            notes.add(new ProfileNote(null, "organisation.name", null));
        }
        texts(profile).forEach((path, text) -> {
            for (PersonalTrace trace : PersonalTrace.in(text)) {
                notes.add(new ProfileNote(trace, path, profile.sources().get(path)));
            }
        });
        return notes;
    }

    /** {@return what is to be looked at and what to do, after where it stands} */
    public String text(Language language) {
        String place = source == null || source.file() == null
                ? path
                : source.file() + ":" + source.line() + ":" + source.column();
        return place + ": "
                + (trace == null
                        ? Phrase.NAME_OF_TEMPLATE.in(language)
                        : Phrase.LOOKS_PERSONAL.in(language, trace.word().in(language)));
    }

    /** Everything that somebody wrote in own words. */
    private static Map<String, String> texts(Profile profile) {
        Map<String, String> texts = new TreeMap<>();
        profile.sources()
                .forEach((path, source) -> texts.put(
                        path,
                        Objects.requireNonNullElse(source.evidence(), "") + "\n"
                                + Objects.requireNonNullElse(source.by(), "")));
        add(texts, "organisation.name", profile.organisation().name());
        add(texts, "assessed.by", String.join("\n", profile.assessed().by()));
        profile.orgUnits().forEach(it -> add(texts, "orgUnits." + it.id() + ".name", it.name()));
        profile.systems().forEach(it -> add(texts, "systems." + it.id() + ".name", it.name()));
        profile.procurements().forEach(it -> add(texts, "procurements." + it.id() + ".name", it.name()));
        profile.initiatives().forEach(it -> addInitiative(texts, it));
        return texts;
    }

    private static void addInitiative(Map<String, String> texts, Initiative initiative) {
        String path = "initiatives." + initiative.id();
        add(texts, path + ".name", initiative.name());
        for (Benefit benefit : initiative.benefits()) {
            add(texts, path + ".benefits." + benefit.id() + ".name", benefit.name());
            add(texts, path + ".benefits." + benefit.id() + ".owner", Objects.requireNonNullElse(benefit.owner(), ""));
        }
    }

    private static void add(Map<String, String> texts, String path, String text) {
        texts.merge(path, text, (one, other) -> one + "\n" + other);
    }
}
