package no.niraad.rules.oracle;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.niraad.model.Profile;

/** All claims that are read a second time. */
final class Oracle {

    private static final Map<String, Reading> READINGS = new TreeMap<>();

    static {
        Stream.of(
                        IntroductionReadings.READINGS,
                        LeadershipReadings.READINGS,
                        InvolvementReadings.READINGS,
                        EnthusiastReadings.READINGS,
                        CultureReadings.READINGS,
                        WorkProcessReadings.READINGS,
                        CompetenceReadings.READINGS,
                        BenefitsReadings.READINGS,
                        ProgrammeReadings.READINGS,
                        ItReadings.READINGS)
                .forEach(READINGS::putAll);
    }

    private Oracle() {}

    static Set<String> claims() {
        return READINGS.keySet();
    }

    /** {@return what is to be said about a profile, by claim} */
    static Map<String, Flags> read(Profile profile) {
        Map<String, Flags> all = new TreeMap<>();
        READINGS.forEach((claim, reading) -> {
            Flags flags = new Flags();
            reading.read(profile, flags);
            all.put(claim, flags);
        });
        return all;
    }
}
