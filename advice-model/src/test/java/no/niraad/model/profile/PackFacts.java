package no.niraad.model.profile;

import java.util.List;
import java.util.stream.Stream;
import no.niraad.model.fact.Fact;
import no.niraad.model.fact.FactCatalogue;
import no.niraad.model.fact.FactKind;
import no.niraad.model.text.Words;

/** The facts of two packs that tests make up. */
final class PackFacts {

    static final List<Fact> ALL = Stream.of(
                    "arkiv.journalPlan",
                    "arkiv.planApproved",
                    "orgUnits.{id}.arkiv.caseResponsible",
                    "systems.{id}.arkiv.deposited",
                    "a-pack.inPlace")
            .map(PackFacts::fact)
            .toList();

    static final FactCatalogue CATALOGUE = FactCatalogue.standard().and(ALL);

    private PackFacts() {}

    private static Fact fact(String path) {
        return new Fact(
                path,
                FactKind.ACHIEVEMENT,
                List.of(),
                path.equals("arkiv.journalPlan"),
                words("label", path),
                words("question", path),
                words("guidance", path),
                words("sufficient", path),
                words("insufficient", path));
    }

    private static Words words(String part, String path) {
        return new Words(part + " nb " + path, part + " nn " + path, part + " en " + path);
    }
}
