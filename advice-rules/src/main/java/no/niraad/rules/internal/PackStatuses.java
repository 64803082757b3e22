package no.niraad.rules.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.niraad.model.Answer;
import no.niraad.model.PackPath;
import no.niraad.model.Profile;
import no.niraad.model.document.Nearest;
import no.niraad.model.fact.Fact;
import no.niraad.model.fact.FactKind;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.PackStatus;
import no.niraad.model.finding.Severity;
import no.niraad.model.organisation.Initiative;
import no.niraad.model.organisation.ItSystem;
import no.niraad.model.organisation.OrgUnit;
import no.niraad.model.organisation.Procurement;
import no.niraad.rules.PackInfo;

/** Where an organisation stands on what a pack asks. */
final class PackStatuses {

    private final PackInfo pack;
    private final Profile profile;
    private final Map<String, Fact> asked = new TreeMap<>();

    private PackStatuses(PackInfo pack, Profile profile) {
        this.pack = pack;
        this.profile = profile;
        for (Fact fact : pack.facts()) {
            PackPath path = PackPath.of(fact.path()).orElseThrow();
            ids(path.list()).forEach(id -> asked.put(fact.path().replace("{id}", id), fact));
        }
    }

    /**
     * {@return the status, for a pack that asks something}
     *
     * @param findings those of the pack, the most urgent first
     * @throws IllegalArgumentException when the profile answers a fact of the pack that does not exist
     */
    static PackStatus of(PackInfo pack, Profile profile, List<Finding> findings) {
        var statuses = new PackStatuses(pack, profile);
        profile.packAnswers().keySet().forEach(statuses::check);
        return statuses.status(
                findings.isEmpty() ? Severity.FOR_INFORMATION : findings.get(0).severity());
    }

    private Stream<String> ids(String list) {
        return switch (list) {
            case "" -> Stream.of("");
            case "orgUnits" -> profile.orgUnits().stream().map(OrgUnit::id);
            case "initiatives" -> profile.initiatives().stream().map(Initiative::id);
            case "systems" -> profile.systems().stream().map(ItSystem::id);
            default -> profile.procurements().stream().map(Procurement::id);
        };
    }

    /** A file is checked when it is read; a profile that was made in Java has not been. */
    private void check(String path) {
        boolean ofPack = PackPath.of(path).orElseThrow().pack().equals(pack.id());
        if (ofPack && !asked.containsKey(path)) {
            String nearest = Nearest.to(path, asked.keySet());
            throw new IllegalArgumentException("The profile answers '" + path + "', which the pack " + pack.id()
                    + " does not ask." + (nearest == null ? "" : " Did you mean '" + nearest + "'?"));
        }
    }

    private PackStatus status(Severity worst) {
        var known = new Known();
        asked.forEach((path, fact) -> {
            Answer answer = profile.packAnswers().get(path);
            if (known.add(answer, fact.kind() == FactKind.ACHIEVEMENT)) {
                known.underWay(List.of(path));
            }
        });
        return new PackStatus(pack.id(), known.state(worst), known.asked(), known.known(), known.underWay());
    }
}
