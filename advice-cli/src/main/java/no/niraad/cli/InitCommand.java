package no.niraad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import no.niraad.model.profile.ProfileTemplate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code advice init}: an empty profile to fill in. */
@Command(name = "init", mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "option.init-file")
    private @Nullable Path file;

    @Option(names = "--quick", descriptionKey = "option.quick")
    private boolean quick;

    @Mixin
    private AddedRules rules = new AddedRules();

    InitCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        String template = ProfileTemplate.yaml(session.language(), quick, LocalDate.now(), rules.facts(session));
        if (file == null) {
            session.console().out().print(template);
            return ExitCode.OK;
        }
        if (Files.exists(file)) {
            throw new UsageException(session.messages().text("error.exists", file));
        }
        Files.writeString(file, template, StandardOpenOption.CREATE_NEW);
        session.tell("init.wrote", file);
        return ExitCode.OK;
    }
}
