package no.niraad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import no.niraad.model.profile.ProfileSchema;
import no.niraad.report.JsonReport;
import no.niraad.report.PlanReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code advice schema}: JSON Schemas for editors and for those who read results. */
@Command(name = "schema", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    /** What there are schemas of. */
    enum Subject {
        profile(""),
        result(JsonReport.SCHEMA),
        plan(PlanReport.SCHEMA);

        private final String published;

        /** @param published name of the file; empty for what is made in the user's language */
        Subject(String published) {
            this.published = published;
        }
    }

    private final Session session;

    @Parameters(paramLabel = "SUBJECT", descriptionKey = "option.schema")
    private Subject subject = Subject.profile;

    SchemaCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        String schema =
                subject == Subject.profile ? ProfileSchema.json(session.language()) : published(subject.published);
        session.console().out().print(schema);
        return ExitCode.OK;
    }

    private static String published(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(JsonReport.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
