package no.niraad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import no.niraad.model.document.Documents;
import no.niraad.model.profile.ProfileReader;
import no.niraad.rules.AdviceEngine;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;

/** {@code advice samples}: the profiles that come with the command. */
@Command(name = "samples", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
final class SamplesCommand implements Runnable {

    private final Session session;

    @CommandLine.Spec
    private CommandSpec spec;

    SamplesCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        list();
    }

    @Command(name = "list", mixinStandardHelpOptions = true)
    void list() {
        for (Samples.Sample sample : Samples.all()) {
            String title = sample.title().in(session.language());
            Lines.wrapped(
                            title,
                            "%-28s ".formatted(sample.name()),
                            session.console().width())
                    .forEach(session.console().out()::println);
        }
    }

    @Command(name = "run", mixinStandardHelpOptions = true)
    int run(
            @Parameters(paramLabel = "NAME", descriptionKey = "option.sample") String name,
            @Mixin Output output,
            @Mixin AddedRules rules)
            throws IOException {
        output.check(session, 1);
        byte[] file = file(name);
        var profile = ProfileReader.read(Documents.yaml(name + ".yaml", file), rules.facts(session));
        AdviceEngine engine = rules.engine(session);
        output.write(session, engine.rulebook(), List.of(Outcome.Judged.of(engine, profile)));
        return ExitCode.OK;
    }

    @Command(name = "copy", mixinStandardHelpOptions = true)
    int copy(
            @Parameters(paramLabel = "NAME", descriptionKey = "option.sample") String name,
            @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "option.copy-to") Path target)
            throws IOException {
        byte[] file = file(name);
        Path to = target == null ? Path.of(name + ".yaml") : target;
        if (Files.exists(to)) {
            throw new UsageException(session.messages().text("error.exists", to));
        }
        Files.write(to, file, StandardOpenOption.CREATE_NEW);
        session.tell("check.wrote", to);
        return ExitCode.OK;
    }

    private byte[] file(String name) {
        return Samples.file(name)
                .orElseThrow(() -> new UsageException(session.messages()
                        .text(
                                "error.sample",
                                name,
                                String.join(
                                        ", ",
                                        Samples.all().stream()
                                                .map(Samples.Sample::name)
                                                .toList()))));
    }
}
