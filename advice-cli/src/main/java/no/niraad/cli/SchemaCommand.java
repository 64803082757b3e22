package no.niraad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import no.niraad.model.profile.ProfileSchema;
import no.niraad.report.DifferenceReport;
import no.niraad.report.DisagreementReport;
import no.niraad.report.JsonReport;
import no.niraad.report.PlanReport;
import no.niraad.report.VerificationReport;
import no.niraad.report.WaiverReport;
import no.niraad.rules.folder.FileSchemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code advice schema}: JSON Schemas for editors and for those who read results. */
@Command(name = "schema", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    /** What there are schemas of. */
    enum Subject {
        profile(""),
        result(JsonReport.SCHEMA),
        plan(PlanReport.SCHEMA),
        difference(DifferenceReport.SCHEMA),
        disagreement(DisagreementReport.SCHEMA),
        verification(VerificationReport.SCHEMA),
        waivers(WaiverReport.FILE_SCHEMA),
        waiver_check(WaiverReport.SCHEMA),
        config(""),
        pack(""),
        texts(""),
        facts(""),
        cases(""),
        advice("");

        private final String published;

        /** @param published name of the file; empty for what is made in the user's language */
        Subject(String published) {
            this.published = published;
        }

        @Override
        public String toString() {
            return name().replace('_', '-');
        }
    }

    private final Session session;

    @Parameters(paramLabel = "SUBJECT", descriptionKey = "option.schema")
    private Subject subject = Subject.profile;

    @Mixin
    private AddedRules rules = new AddedRules();

    SchemaCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        session.console().out().print(schema());
        return ExitCode.OK;
    }

    private String schema() throws IOException {
        if (subject == Subject.profile) {
            return ProfileSchema.json(session.language(), rules.facts(session));
        }
        return subject.published.isEmpty()
                ? FileSchemas.json(
                        FileSchemas.Kind.valueOf(subject.name().toUpperCase(Locale.ROOT)), session.language())
                : published(subject.published);
    }

    private static String published(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(JsonReport.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
