package no.niraad.rules.cases;

import java.util.HashMap;
import java.util.Map;
import no.niraad.model.Profile;
import no.niraad.model.ProfileBuilder;
import no.niraad.model.Source;
import no.niraad.model.document.Document;
import no.niraad.model.document.Node;
import no.niraad.model.fact.FactCatalogue;
import no.niraad.model.profile.ProfileReader;

/** Makes the profiles of cases: the healthy one, and what changes make of it. */
public final class CaseProfiles {

    private final Document healthy;
    private final FactCatalogue facts;

    /** @param healthy the profile that every case changes */
    public CaseProfiles(Document healthy) {
        this(healthy, FactCatalogue.standard());
    }

    /**
     * For cases that also change answers to what packs ask: in the healthy profile achievements are in place, views are shared,
     * and neither strains nor circumstances hold.
     *
     * @param healthy the profile that every case changes
     * @param facts all that may be answered
     */
    public CaseProfiles(Document healthy, FactCatalogue facts) {
        this.facts = facts;
        this.healthy = healthy.sound().with(PackHealth.of(healthy.root(), facts));
    }

    /**
     * {@return the healthy profile with a change; with none, as it is}
     *
     * @param change new values by path; null takes what stands there away
     * @throws NoSuchPlaceException when a path leads through something that is not there
     */
    public Profile with(Map<String, Node> change) {
        return profile(change);
    }

    /**
     * {@return the same, with the file of the cases named as where the new values stand}
     *
     * @param file name of the file of the case
     */
    public Profile with(Map<String, Node> change, String file) {
        Profile profile = profile(change);
        var sources = new HashMap<>(profile.sources());
        sources.replaceAll((path, source) -> change.keySet().stream().anyMatch(it -> isIn(path, it))
                ? new Source(file, source.line(), source.column(), source.evidence(), source.on(), source.by())
                : source);
        return ProfileBuilder.builder(profile).sources(sources).build();
    }

    private static boolean isIn(String path, String changed) {
        return path.equals(changed) || path.startsWith(changed + ".");
    }

    private Profile profile(Map<String, Node> change) {
        Node tree = healthy.root();
        for (Map.Entry<String, Node> each : change.entrySet()) {
            tree = ProfileChange.apply(tree, each.getKey(), each.getValue());
        }
        return ProfileReader.read(healthy.with(tree), facts);
    }
}
