package no.niraad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import no.niraad.model.profile.ProfileSchema;
import no.niraad.report.JsonReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code advice schema}: JSON Schemas for editors and for those who read results. */
@Command(name = "schema", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    /** What there are schemas of. */
    enum Subject {
        profile,
        result
    }

    private final Session session;

    @Parameters(paramLabel = "profile|result", descriptionKey = "option.schema")
    private Subject subject = Subject.profile;

    @Mixin
    private AddedRules rules = new AddedRules();

    SchemaCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        session.console()
                .out()
                .print(
                        subject == Subject.profile
                                ? ProfileSchema.json(session.language(), rules.facts(session))
                                : resultSchema());
        return ExitCode.OK;
    }

    private static String resultSchema() throws IOException {
        try (InputStream in = Objects.requireNonNull(JsonReport.class.getResourceAsStream(JsonReport.SCHEMA))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
