package no.niraad.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.niraad.model.Profile;
import no.niraad.model.document.Binder;
import no.niraad.model.document.Documents;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.Strength;
import no.niraad.model.profile.ProfileReader;
import no.niraad.model.text.Words;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.whatif.Insight;
import no.niraad.rules.whatif.WhatIf;

/** The sample profiles, and what the rules say about them. */
final class SampleProfiles {

    private static final Path FOLDER = Path.of("src/main/resources/no/niraad/samples");
    private static final AdviceEngine ENGINE = AdviceEngine.create();

    /** One line of the list. */
    record Sample(String name, Words title) {}

    /** The list of samples. */
    record SampleList(List<Sample> samples) {}

    private SampleProfiles() {}

    /** {@return the names of all samples} */
    static List<String> names() {
        return Binder.bind(Documents.yaml("samples.yaml", bytes("samples.yaml")), SampleList.class).samples().stream()
                .map(Sample::name)
                .toList();
    }

    static Assessment assessment(String name) {
        return ENGINE.evaluate(profile(name));
    }

    /** {@return all that could be otherwise} */
    static Insight insight(Assessment assessment) {
        List<Finding> findings = assessment.findings().stream()
                .filter(it -> !(it instanceof Strength))
                .toList();
        return WhatIf.of(ENGINE, assessment).insight(findings, 3);
    }

    static String yaml(String name) {
        return new String(bytes(name + ".yaml"), StandardCharsets.UTF_8);
    }

    private static Profile profile(String name) {
        return ProfileReader.read(name + ".yaml", bytes(name + ".yaml"));
    }

    private static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
