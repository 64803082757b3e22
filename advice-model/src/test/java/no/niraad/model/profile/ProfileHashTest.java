package no.niraad.model.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.niraad.model.Profile;
import no.niraad.model.text.Language;

class ProfileHashTest {

    private static final String YAML = """
            profile: 1
            organisation: {name: Storvik}
            assessed: {on: 2026-11-01, by: [a, b]}
            leadership: {politicalOwnership: {answer: delvis, evidence: "sak 1"}, sponsor: vet ikke}
            orgUnits: [{id: skole, name: Skole}, {id: helse, name: Helse, parent: skole}]
            """;

    @Property(tries = 200)
    void is_the_same_in_any_format_and_language(@ForAll long seed, @ForAll Language language) {
        String yaml = ProfileWriter.yaml(RandomProfile.of(seed), Language.NB);
        Profile profile = RandomProfile.withEvidence(
                ProfileReader.read("x.yaml", yaml.getBytes(UTF_8), PackFacts.CATALOGUE), seed);
        String hash = ProfileHash.of(profile);

        assertThat(hash(ProfileWriter.yaml(profile, language), "x.yaml")).isEqualTo(hash);
        assertThat(hash(ProfileWriter.json(profile, language), "x.json")).isEqualTo(hash);
    }

    @Example
    void does_not_count_order_comments_and_what_is_unknown() {
        assertThat(hash("""
                # En kommentar
                assessed: {by: [b, a], on: 2026-11-01}
                organisation: {name: Storvik}

                orgUnits:
                  - {id: helse, name: Helse, parent: skole}
                  - {name: Skole, id: skole}
                leadership: {politicalOwnership: {evidence: "sak 1", answer: partly}}
                profile: 1
                """, "y.yaml")).isEqualTo(hash(YAML, "x.yaml"));
    }

    @Example
    void counts_every_answer_and_what_shows_it() {
        assertThat(hash(YAML.replace("delvis", "ja"), "x.yaml")).isNotEqualTo(hash(YAML, "x.yaml"));
        assertThat(hash(YAML.replace("sak 1", "sak 2"), "x.yaml")).isNotEqualTo(hash(YAML, "x.yaml"));
        assertThat(hash(YAML.replace("11-01", "11-02"), "x.yaml")).isNotEqualTo(hash(YAML, "x.yaml"));
        assertThat(hash(YAML.replace("Helse", "Omsorg"), "x.yaml")).isNotEqualTo(hash(YAML, "x.yaml"));
    }

    private static String hash(String text, String name) {
        return ProfileHash.of(ProfileReader.read(name, text.getBytes(UTF_8), PackFacts.CATALOGUE));
    }
}
