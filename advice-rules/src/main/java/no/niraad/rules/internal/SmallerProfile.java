package no.niraad.rules.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.niraad.model.Profile;
import no.niraad.model.change.ProfileAnswers;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.model.fact.Fact;
import no.niraad.model.fact.FactCatalogue;
import no.niraad.model.profile.ProfileReader;
import no.niraad.model.profile.ProfileWriter;
import no.niraad.model.text.Language;

/** Takes away what a profile can do without and still show a breach, so that a person sees at once what it is about. */
final class SmallerProfile {

    private final Punishment punishment;
    private final FactCatalogue facts;

    /** @param asked what the pack asks beside the built-in facts */
    SmallerProfile(Punishment punishment, List<Fact> asked) {
        this.facts = FactCatalogue.standard().and(asked);
        this.punishment = punishment;
    }

    /** {@return the breach, in a profile of which nothing can be left out} */
    Breach of(Breach breach) {
        Breach smallest = breach;
        for (String part : parts(breach.profile())) {
            Profile without = ProfileParts.without(smallest.profile(), part);
            if (isReadable(without)) {
                smallest = stillIn(without, smallest);
            }
        }
        for (String answer : answers(smallest)) {
            Profile without = ProfileParts.with(smallest.profile(), answer, null);
            if (isReadable(without)) {
                smallest = stillIn(without, smallest);
            }
        }
        return smallest;
    }

    /** What is answered, but for the answer that gets better. */
    private static List<String> answers(Breach breach) {
        return new ProfileAnswers(breach.profile())
                .all().stream()
                        .filter(it -> it.value() != null && !AlwaysKnown.is(it.path()))
                        .filter(it -> !it.path().equals(breach.path()))
                        .map(ProfileAnswers.Answered::path)
                        .toList();
    }

    private Breach stillIn(Profile without, Breach breach) {
        return hasPath(without, breach.path())
                ? punishment
                        .of(without, breach.path(), breach.after())
                        .filter(it -> it.finding().equals(breach.finding()))
                        .orElse(breach)
                : breach;
    }

    /** What lists hold, the parts of parts first. */
    private static List<String> parts(Profile profile) {
        var parts = new ArrayList<String>();
        profile.procurements().forEach(it -> parts.add("procurements." + it.id()));
        profile.systems()
                .forEach(it -> it.exchanges()
                        .forEach(other -> parts.add("systems." + it.id() + ".exchanges." + other.with())));
        profile.systems().forEach(it -> parts.add("systems." + it.id()));
        profile.initiatives()
                .forEach(it -> it.benefits()
                        .forEach(benefit -> parts.add("initiatives." + it.id() + ".benefits." + benefit.id())));
        profile.initiatives()
                .forEach(it -> it.affects()
                        .forEach(unit -> parts.add("initiatives." + it.id() + ".affects." + unit.orgUnit())));
        profile.initiatives().forEach(it -> parts.add("initiatives." + it.id()));
        profile.orgUnits().forEach(it -> parts.add("orgUnits." + it.id()));
        return parts;
    }

    private static boolean hasPath(Profile profile, String path) {
        return new ProfileAnswers(profile).at(path) != null;
    }

    /** What is left may not speak of what is gone. */
    private boolean isReadable(Profile profile) {
        try {
            String text = ProfileWriter.yaml(profile, Language.EN);
            ProfileReader.read("small.yaml", text.getBytes(StandardCharsets.UTF_8), facts);
            return true;
        } catch (InvalidDocumentException e) {
            return false;
        }
    }
}
