package no.niraad.model.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import no.niraad.model.Answer;
import no.niraad.model.Profile;
import no.niraad.model.Source;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.model.organisation.AgentGroup;
import no.niraad.model.organisation.Benefit;
import no.niraad.model.organisation.Culture;
import no.niraad.model.organisation.Effect;
import no.niraad.model.organisation.Government;
import no.niraad.model.organisation.Initiative;
import no.niraad.model.organisation.Kind;
import no.niraad.model.organisation.OrgUnit;
import no.niraad.model.organisation.Responsibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileReaderTest {

    static final Path FJELLVIK = Path.of("src/test/resources/no/niraad/model/profile/fjellvik.yaml");

    @Test
    void reads_who_and_when() throws IOException {
        Profile profile = ProfileReader.read(FJELLVIK);

        assertThat(profile.organisation().number()).isEqualTo("0301");
        assertThat(profile.organisation().inhabitants()).isEqualTo(12_000);
        assertThat(profile.organisation().government()).isEqualTo(Government.FORMANNSKAP);
        assertThat(profile.assessed().on()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(profile.assessed().by()).containsExactly("kommunedirektør", "hovedtillitsvalgt");
    }

    @Test
    void reads_answers_and_leaves_the_rest_unknown() throws IOException {
        Profile profile = ProfileReader.read(FJELLVIK);

        assertThat(profile.leadership().executiveTeamOwnership()).isEqualTo(Answer.YES);
        assertThat(profile.leadership().politicalOwnership()).isEqualTo(Answer.PARTLY);
        assertThat(profile.leadership().administrativeOwnership()).isEqualTo(Answer.UNKNOWN);
        assertThat(profile.leadership().sponsor()).isEqualTo(Answer.NOT_RELEVANT);
        assertThat(profile.leadership().willToInvest()).isEqualTo(Answer.UNKNOWN);
        assertThat(profile.culture()).isEqualTo(Culture.unknown());
    }

    @Test
    void reads_units_initiatives_and_systems() throws IOException {
        Profile profile = ProfileReader.read(FJELLVIK);

        OrgUnit skole = profile.orgUnits().get(1);
        assertThat(skole.parent()).isEqualTo("oppvekst");
        assertThat(skole.employees()).isEqualTo(240);
        assertThat(skole.managers().support()).isEqualTo(Answer.NO);
        assertThat(skole.changeAgents().drawnFrom()).containsExactly(AgentGroup.MIDDLE_MANAGERS, AgentGroup.IT);
        Initiative nettbrett = profile.initiatives().get(0);
        assertThat(nettbrett.affects())
                .containsExactly(
                        new Effect("skole", Answer.UNKNOWN, Answer.UNKNOWN),
                        new Effect("oppvekst", Answer.PLANNED, Answer.UNKNOWN));
        Benefit tid = nettbrett.benefits().get(0);
        assertThat(tid.ownerAppointed()).isEqualTo(Answer.YES);
        assertThat(profile.systems().get(0).responsibility()).isEqualTo(Responsibility.SHARED);
        assertThat(profile.systems().get(0).exchanges().get(0).with()).isEqualTo("feide");
    }

    @Test
    void tells_where_each_answer_came_from() throws IOException {
        Profile profile = ProfileReader.read(FJELLVIK);

        assertThat(profile.sources())
                .containsEntry("leadership.executiveTeamOwnership", source(14, 27, null))
                .containsEntry(
                        "leadership.politicalOwnership",
                        new Source(
                                FJELLVIK.toString(),
                                15,
                                32,
                                "KS-sak 24/17",
                                LocalDate.of(2024, 3, 12),
                                "kommunedirektør"))
                .containsEntry("orgUnits.skole.managers.support", source(27, 34, "Ledermøte 14/26"))
                .containsKeys(
                        "organisation.inhabitants",
                        "orgUnits.skole.parent",
                        "orgUnits.skole.changeAgents.drawnFrom",
                        "initiatives.nettbrett.affects.oppvekst.oldWayEnded",
                        "initiatives.nettbrett.benefits.tid.realised",
                        "systems.visma.exchanges.feide.working")
                .doesNotContainKeys(
                        "leadership.administrativeOwnership", "leadership.willToInvest", "orgUnits.skole.id");
    }

    @Test
    void an_owner_and_a_date_show_that_they_are_appointed_and_set() throws IOException {
        Profile profile = ProfileReader.read(FJELLVIK);

        String tid = "initiatives.nettbrett.benefits.tid.";
        assertThat(profile.sources().get(tid + "ownerAppointed"))
                .isEqualTo(profile.sources().get(tid + "owner"));
        assertThat(profile.sources().get(tid + "dateSet"))
                .isEqualTo(profile.sources().get(tid + "due"));
    }

    private static Source source(int line, int column, String evidence) {
        return new Source(FJELLVIK.toString(), line, column, evidence, null, null);
    }

    @ParameterizedTest
    @CsvSource({
        "ja,YES",
        "JA,YES",
        "yes,YES",
        "' Yes ',YES",
        "delvis,PARTLY",
        "partly,PARTLY",
        "planlagt,PLANNED",
        "planned,PLANNED",
        "nei,NO",
        "no,NO",
        "NO,NO",
        "vet ikke,UNKNOWN",
        "veit ikkje,UNKNOWN",
        "unknown,UNKNOWN",
        "don't know,UNKNOWN",
        "don’t know,UNKNOWN",
        "ikke relevant,NOT_RELEVANT",
        "ikkje relevant,NOT_RELEVANT",
        "not relevant,NOT_RELEVANT",
        "not-relevant,NOT_RELEVANT",
        "NOT_RELEVANT,NOT_RELEVANT"
    })
    void understands_answers_in_three_languages(String written, Answer answer) {
        assertThat(sponsor("\"" + written + "\"")).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"no,NO", "NO,NO", "yes,YES", "~,UNKNOWN", "null,UNKNOWN"})
    void leaves_it_to_nobody_else_what_a_word_means(String plain, Answer answer) {
        assertThat(sponsor(plain)).isEqualTo(answer);
    }

    private static Answer sponsor(String written) {
        return read(HostileRecipe.HEAD + "leadership: {sponsor: " + written + "}\n")
                .leadership()
                .sponsor();
    }

    @Test
    void kind_and_government_have_a_usual_value() {
        Profile profile = read(HostileRecipe.HEAD);

        assertThat(profile.organisation().kind()).isEqualTo(Kind.MUNICIPALITY);
        assertThat(profile.organisation().government()).isEqualTo(Government.FORMANNSKAP);
    }

    @Test
    void takes_windows_line_ends_and_a_byte_order_mark() {
        String windows = "\uFEFF" + HostileRecipe.HEAD.replace("\n", "\r\n") + "leadership:\r\n  sponsor: ja\r\n";

        assertThat(read(windows).leadership().sponsor()).isEqualTo(Answer.YES);
    }

    @Test
    void takes_the_yaml_version_it_reads() {
        assertThat(read("%YAML 1.2\n---\n" + HostileRecipe.HEAD).orgUnits()).isEmpty();
    }

    @Test
    void tells_json_from_yaml_by_the_name() {
        String json = "{\"profile\": 1, \"organisation\": \"Fjellvik kommune\", \"assessed\": \"2026-11-01\"}";

        Profile profile = ProfileReader.read("p.JSON", json.getBytes(UTF_8));
        Profile piped = ProfileReader.read("-", json.getBytes(UTF_8));

        assertThat(profile.organisation().name()).isEqualTo("Fjellvik kommune");
        assertThat(profile.sources().values()).isNotEmpty().allMatch(source -> "p.JSON".equals(source.file()));
        assertThat(piped.sources().values()).isNotEmpty().allMatch(source -> "-".equals(source.file()));
        assertThat(RandomProfile.withoutPlaces(piped)).isEqualTo(RandomProfile.withoutPlaces(profile));
    }

    @Test
    void a_file_that_is_not_there_is_no_invalid_profile() {
        assertThatThrownBy(() -> ProfileReader.read(Path.of("no-such.yaml"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void keeps_a_hundred_problems_and_counts_the_rest() {
        byte[] bytes = HostileRecipe.bytes("huge-number-of-problems");

        assertThatThrownBy(() -> ProfileReader.read("p.yaml", bytes))
                .isInstanceOfSatisfying(InvalidDocumentException.class, e -> {
                    assertThat(e.problems()).hasSize(100);
                    assertThat(e.omitted()).isEqualTo(900);
                })
                .hasMessageContaining("p.yaml:5:3: unknown key 'felt0'")
                .hasMessageEndingWith("... and at least 900 more problems\n");
    }

    @Test
    void the_file_has_the_keys_of_the_profile() {
        assertThat(names(ProfileFile.class).filter(name -> !name.equals("profile")))
                .containsExactlyElementsOf(names(Profile.class)
                        .filter(name -> !name.equals("sources") && !name.equals("packAnswers"))
                        .toList());
    }

    private static Stream<String> names(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents()).map(component -> component.getName());
    }

    private static Profile read(String yaml) {
        return ProfileReader.read("profile.yaml", yaml.getBytes(UTF_8));
    }
}
