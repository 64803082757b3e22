package no.niraad.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import no.niraad.model.text.Language;
import no.niraad.report.stored.Cause;
import no.niraad.report.stored.Difference;
import no.niraad.report.stored.Difference.Change;
import no.niraad.report.stored.Difference.Part;
import no.niraad.report.stored.Verification;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerificationReportTest {

    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final Verification SAME = new Verification(List.of(), List.of());
    private static final Verification DIFFERENT = new Verification(
            List.of(
                    new Cause(Cause.Of.PROFILE, HASH, HASH.replace('0', 'f')),
                    new Cause(Cause.Of.PROFILE_NOT_TOLD, "", HASH),
                    new Cause(Cause.Of.RULES, HASH, HASH.replace('0', 'e')),
                    new Cause(Cause.Of.PACKS, "", "arkiv 1.2 0123456789ab"),
                    new Cause(Cause.Of.CHANGES, "advice08/many-at-once 2", ""),
                    new Cause(Cause.Of.WAIVERS, "advice07/no-owner organisation 2026-01-01/2026-12-31", ""),
                    new Cause(Cause.Of.VERSION, "0.1.0", "0.2.0"),
                    new Cause(Cause.Of.FORMAT, "1.2", "1.3")),
            List.of(
                    new Difference(Part.FINDING, "advice06/dpia-missing nattilsyn", Change.ADDED, List.of()),
                    new Difference(Part.FINDING, "advice02/managers-not-behind skole", Change.REMOVED, List.of()),
                    new Difference(Part.NOT_JUDGED, "advice03/no-room skole", Change.CHANGED, List.of("missing")),
                    new Difference(Part.ADVICE, "6", Change.CHANGED, List.of("known", "state")),
                    new Difference(Part.OTHER, "errors", Change.CHANGED, List.of())));
    private static final Verification ALTERED =
            new Verification(List.of(), DIFFERENT.differences().subList(0, 1));

    @ParameterizedTest
    @EnumSource
    void is_as_approved(Language language) throws IOException {
        var text = new StringBuilder();
        for (Verification each : List.of(SAME, DIFFERENT, ALTERED)) {
            new VerificationReport(each).writeText(language, Style.PLAIN, text);
            text.append('\n');
        }
        Golden.check("verification." + language.code() + ".txt", text.toString());
    }

    @ParameterizedTest
    @EnumSource
    void keeps_to_the_schema(Language language) throws IOException {
        for (Verification each : List.of(SAME, DIFFERENT, ALTERED)) {
            var json = new StringBuilder();
            new VerificationReport(each).writeJson(language, json);
            assertThat(Schemas.problems(VerificationReport.SCHEMA, json.toString()))
                    .isEmpty();
            assertThat(Schemas.problems(
                            VerificationReport.SCHEMA, json.toString().replace("\"outcome\"", "\"score\"")))
                    .isNotEmpty();
        }
    }
}
