package no.niraad.model.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.niraad.model.profile.RandomProfile.withoutPlaces;
import static no.niraad.model.profile.RandomProfile.withoutSources;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.niraad.model.Profile;
import no.niraad.model.text.Language;

class ProfileWriterTest {

    @Property(tries = 300)
    void a_profile_made_in_java_survives(@ForAll long seed, @ForAll Language language) {
        Profile profile = RandomProfile.of(seed);

        assertThat(withoutSources(yaml(profile, language))).isEqualTo(profile);
        assertThat(withoutSources(json(profile, language))).isEqualTo(profile);
    }

    @Property(tries = 300)
    void a_profile_from_a_file_survives_with_its_evidence(@ForAll long seed, @ForAll Language language) {
        Profile profile = RandomProfile.withEvidence(yaml(RandomProfile.of(seed), Language.NB), seed);

        assertThat(withoutPlaces(yaml(profile, language))).isEqualTo(withoutPlaces(profile));
        assertThat(withoutPlaces(json(profile, language))).isEqualTo(withoutPlaces(profile));
    }

    @Example
    void leaves_out_what_is_unknown_and_writes_answers_in_the_language() throws IOException {
        Profile profile = ProfileReader.read(ProfileReaderTest.FJELLVIK);

        String written = ProfileWriter.yaml(profile, Language.NN);

        assertThat(written)
                .startsWith("profile: 1\norganisation:\n  name: Fjellvik kommune\n")
                .contains(
                        "  sponsor: ikkje relevant\n",
                        "    answer: delvis\n    evidence: \"KS-sak 24/17\"\n",
                        "- skole\n")
                .doesNotContain("culture", "unknown", "veit ikkje");
    }

    @Example
    void the_sample_is_written_as_it_was_once_agreed() throws IOException {
        String written = ProfileWriter.yaml(ProfileReader.read(ProfileReaderTest.FJELLVIK), Language.NB);

        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(ProfileReaderTest.FJELLVIK.resolveSibling("fjellvik.written.yaml"), written);
        }
        assertThat(written)
                .isEqualTo(Files.readString(ProfileReaderTest.FJELLVIK.resolveSibling("fjellvik.written.yaml")));
    }

    private static Profile yaml(Profile profile, Language language) {
        return ProfileReader.read(
                "p.yaml", ProfileWriter.yaml(profile, language).getBytes(UTF_8), PackFacts.CATALOGUE);
    }

    private static Profile json(Profile profile, Language language) {
        return ProfileReader.read(
                "p.json", ProfileWriter.json(profile, language).getBytes(UTF_8), PackFacts.CATALOGUE);
    }
}
