package no.niraad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.niraad.report.AskReport;
import no.niraad.report.Style;
import no.niraad.rules.AdviceEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code advice ask}: goes through what is not known yet, what settles most first. */
@Command(name = "ask", mixinStandardHelpOptions = true)
final class AskCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "PROFILE", descriptionKey = "option.ask-profile")
    private Path file = Path.of("");

    @Option(names = "--color", paramLabel = "auto|always|never", descriptionKey = "option.color")
    private Output.Colour colour = Output.Colour.auto;

    @Mixin
    private AddedRules rules = new AddedRules();

    AskCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoProfileException("file/not-found", session.messages().text("error.no-profile", file));
        }
        var profile = new OpenProfile(file.toRealPath(), rules.facts(session));
        AdviceEngine engine = rules.engine(session);
        boolean coloured = colour == Output.Colour.always
                || colour == Output.Colour.auto && session.console().wantsColour();
        var style = new Style(session.console().width(), coloured, false);
        var report = new AskReport(engine.rulebook().wording(session.language()), engine.facts(), style);
        new Interview(session, engine, report, profile).run();
        return ExitCode.OK;
    }
}
