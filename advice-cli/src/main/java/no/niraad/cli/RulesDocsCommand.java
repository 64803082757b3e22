package no.niraad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.folder.RuleFolder;
import no.niraad.rules.folder.RuleFolders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code advice rules docs}: a page about each rule and one that leads to them, as Markdown and as HTML. */
@Command(name = "docs", mixinStandardHelpOptions = true)
final class RulesDocsCommand implements Callable<Integer> {

    private static final String ALL = "built-in";

    private final Session session;

    @Parameters(paramLabel = "FOLDER|built-in", descriptionKey = "option.docs-of")
    private String name = "";

    @Option(names = "-o", paramLabel = "DIR", required = true, descriptionKey = "option.docs-to")
    private Path target = Path.of("");

    RulesDocsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        List<RuleFolder> folders =
                name.equals(ALL) ? RuleFolders.builtIn() : List.of(new RuleTools(session).folder(name));
        int pages = 0;
        for (RuleFolder folder : folders) {
            Path to = Files.createDirectories(target.resolve(folder.name()));
            for (RuleInfo rule : folder.rules()) {
                var page = new RulePage(session, folder, rule);
                String file = rule.id().name();
                Files.writeString(to.resolve(file + ".md"), page.markdown());
                Files.writeString(to.resolve(file + ".html"), page.html());
                pages++;
            }
        }
        var index = new RuleIndex(session, folders);
        Files.writeString(target.resolve("index.md"), index.markdown());
        Files.writeString(target.resolve("index.html"), index.html());
        session.tell("docs.wrote", pages, target);
        return ExitCode.OK;
    }
}
