package no.niraad.rules.internal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.niraad.model.Profile;
import no.niraad.model.organisation.Government;
import no.niraad.model.organisation.Initiative;
import no.niraad.model.organisation.Kind;
import no.niraad.model.organisation.Phase;
import no.niraad.rules.RuleInfo;

/**
 * What every profile knows, so that no rule waits for it: what the organisation is, how it is governed, and the phase of each initiative. A
 * rule that asks for it is tried on each.
 */
final class AlwaysKnown {

    /** With more initiatives than this, all are in the same phase. */
    private static final int OF_THEIR_OWN = 2;

    private AlwaysKnown() {}

    /** {@return whether no profile can be without what stands at a path} */
    static boolean is(String path) {
        return path.equals("organisation.kind") || path.equals("organisation.government") || path.endsWith(".phase");
    }

    /** {@return a profile, and the same with whatever else is always known, as far as rules can tell it apart} */
    static Stream<Profile> of(Profile profile, List<RuleInfo> rules) {
        Stream<Profile> all = Stream.of(profile);
        if (asks(rules, "kind")) {
            all = all.flatMap(it -> Arrays.stream(Kind.values()).map(kind -> of(it, kind)));
        }
        if (asks(rules, "government")) {
            all = all.flatMap(it -> each(it, "organisation.government", Government.values()));
        }
        return asks(rules, "phase") ? all.flatMap(AlwaysKnown::phases) : all;
    }

    private static Profile of(Profile profile, Kind kind) {
        Profile changed = ProfileParts.with(profile, "organisation.kind", kind);
        return ProfileParts.with(changed, "organisation.government", Government.usualFor(kind));
    }

    private static Stream<Profile> phases(Profile profile) {
        List<String> paths = profile.initiatives().stream()
                .map(Initiative::id)
                .map(it -> "initiatives." + it + ".phase")
                .toList();
        if (paths.size() > OF_THEIR_OWN) {
            return Arrays.stream(Phase.values()).map(phase -> {
                Profile changed = profile;
                for (String path : paths) {
                    changed = ProfileParts.with(changed, path, phase);
                }
                return changed;
            });
        }
        Stream<Profile> all = Stream.of(profile);
        for (String path : paths) {
            all = all.flatMap(it -> each(it, path, Phase.values()));
        }
        return all;
    }

    private static Stream<Profile> each(Profile profile, String path, Object[] values) {
        return Arrays.stream(values).map(it -> ProfileParts.with(profile, path, it));
    }

    /** Rules ask for figures that are counted by phase without a word of it. */
    private static boolean asks(List<RuleInfo> rules, String property) {
        return rules.stream()
                .flatMap(it -> it.when().stream())
                .anyMatch(it -> property.equals("phase") && it.type().endsWith("Figures")
                        || it.constraints().stream().anyMatch(text -> text.contains(property)));
    }
}
