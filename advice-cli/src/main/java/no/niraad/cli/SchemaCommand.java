package no.niraad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import no.niraad.model.profile.ProfileSchema;
import no.niraad.report.JsonReport;
import no.niraad.report.VerificationReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code advice schema}: JSON Schemas for editors and for those who read results. */
@Command(name = "schema", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    /** What there are schemas of. */
    enum Subject {
        profile,
        result,
        verification
    }

    private final Session session;

    @Parameters(paramLabel = "profile|result|verification", descriptionKey = "option.schema")
    private Subject subject = Subject.profile;

    SchemaCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        String schema = switch (subject) {
            case profile -> ProfileSchema.json(session.language());
            case result -> published(JsonReport.SCHEMA);
            case verification -> published(VerificationReport.SCHEMA);
        };
        session.console().out().print(schema);
        return ExitCode.OK;
    }

    private static String published(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(JsonReport.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
