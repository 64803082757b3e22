package no.niraad.rules.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import no.niraad.model.Profile;
import no.niraad.model.document.Documents;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Finding;
import no.niraad.model.profile.ProfileReader;
import no.niraad.rules.AdviceEngine;

/** Packs and profiles that tests share. */
final class Packs {

    static final Path RESOURCES = Path.of("src/test/resources/no/niraad/rules/pack");
    static final Path ARKIV = RESOURCES.resolve("arkiv");
    static final Path LONE = RESOURCES.resolve("lone/small-units.drl");

    /** Made once; engines with packs are made from it. */
    static final AdviceEngine BUILT_IN = AdviceEngine.create();

    private static final String PROFILE = """
            profile: 1
            organisation: {name: Fjellvik kommune, kind: municipality, inhabitants: 12000, stage: early}
            assessed: {on: 2026-11-01}
            leadership: {executiveTeamOwnership: ja, administrativeOwnership: ja}
            orgUnits:
              - {id: skole, name: Skole, employees: 25, managers: {support: nei}}
              - {id: bibliotek, name: Bibliotek, employees: 8, managers: {support: vet ikke}}
            initiatives:
              - {id: nettbrett, name: Nettbrett, phase: execution, affects: [skole]}
            systems:
              - {id: sak, name: Sak, responsibility: department}
            """;

    private Packs() {}

    static Profile profile() {
        return ProfileReader.read(Documents.yaml("fjellvik.yaml", PROFILE.getBytes(StandardCharsets.UTF_8)));
    }

    static AdviceEngine engine(Path... packs) {
        AdviceEngine.Builder builder = BUILT_IN.toBuilder();
        List.of(packs).forEach(builder::pack);
        return builder.build();
    }

    static Pack read(Path path) {
        try {
            return Pack.read(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return what a pack says, a line for each finding} */
    static List<String> lines(Assessment assessment) {
        return assessment.findings().stream()
                .filter(it -> it.advice() == 0)
                .map(Packs::line)
                .toList();
    }

    private static String line(Finding it) {
        return it.rule() + " about " + it.about().key() + ", " + it.severity() + ", " + it.basis() + ", because "
                + it.evidence().stream().map(e -> e.fact() + "=" + e.answer()).toList()
                + (it.reasons().isEmpty() ? "" : ", reasons " + it.reasons());
    }
}
