package no.niraad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import no.niraad.model.profile.ProfileSchema;
import no.niraad.report.JsonReport;
import no.niraad.rules.folder.FileSchemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code advice schema}: JSON Schemas for editors and for those who read results. */
@Command(name = "schema", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    /** What there are schemas of. */
    enum Subject {
        profile,
        result,
        config,
        pack,
        texts,
        facts,
        cases,
        advice
    }

    private final Session session;

    @Parameters(paramLabel = "KIND", descriptionKey = "option.schema")
    private Subject subject = Subject.profile;

    @Mixin
    private AddedRules rules = new AddedRules();

    SchemaCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        String schema = switch (subject) {
            case profile -> ProfileSchema.json(session.language(), rules.facts(session));
            case result -> resultSchema();
            default ->
                FileSchemas.json(FileSchemas.Kind.valueOf(subject.name().toUpperCase(Locale.ROOT)), session.language());
        };
        session.console().out().print(schema);
        return ExitCode.OK;
    }

    private static String resultSchema() throws IOException {
        try (InputStream in = Objects.requireNonNull(JsonReport.class.getResourceAsStream(JsonReport.SCHEMA))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
