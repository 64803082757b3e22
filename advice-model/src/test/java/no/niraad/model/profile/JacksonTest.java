package no.niraad.model.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import no.niraad.model.Profile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Other systems store profiles with the mapper that they have. No annotations are needed for it. */
class JacksonTest {

    @Test
    void a_profile_survives_jackson_3() throws IOException {
        Profile profile = ProfileReader.read(ProfileReaderTest.FJELLVIK);
        JsonMapper mapper = new JsonMapper();

        assertThat(mapper.readValue(mapper.writeValueAsString(profile), Profile.class))
                .isEqualTo(profile);
    }

    @Test
    void a_profile_survives_jackson_2() throws IOException {
        Profile profile = ProfileReader.read(ProfileReaderTest.FJELLVIK);
        ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();

        assertThat(mapper.readValue(mapper.writeValueAsString(profile), Profile.class))
                .isEqualTo(profile);
    }
}
