package no.niraad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.model.text.SafeText;
import no.niraad.rules.InvalidRulebookException;
import no.niraad.rules.folder.NewRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code advice rules new}: a rule to begin with. */
@Command(name = "new", mixinStandardHelpOptions = true)
final class RulesNewCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FOLDER/RULE", descriptionKey = "option.new-rule")
    private Path rule = Path.of("");

    RulesNewCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = rule.toAbsolutePath().normalize().getParent();
        String name = rule.getFileName().toString();
        if (rule.getParent() == null || folder == null || !name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new UsageException(session.messages().text("error.new-rule", rule));
        }
        if (Files.exists(rule.resolveSibling(name + ".drl"))) {
            throw new UsageException(session.messages().text("error.exists", rule.resolveSibling(name + ".drl")));
        }
        written(name)
                .forEach(it -> session.console()
                        .out()
                        .println(SafeText.of(session.messages().text("check.wrote", it))));
        session.tell("new.next", rule.getParent());
        return ExitCode.OK;
    }

    private List<Path> written(String name) throws IOException {
        try {
            return NewRule.write(rule.getParent(), name);
        } catch (InvalidDocumentException e) {
            throw new InvalidRulebookException(List.of(e.text(session.language())));
        }
    }
}
