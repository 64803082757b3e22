package no.niraad.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import no.niraad.model.text.SafeText;
import no.niraad.rules.folder.Lint;
import no.niraad.rules.folder.Remark;
import no.niraad.rules.folder.RuleFolder;
import no.niraad.rules.folder.RulesInForce;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code advice rules lint}: what a folder of rules still needs before others use it. */
@Command(name = "lint", mixinStandardHelpOptions = true)
final class RulesLintCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FOLDER", descriptionKey = "option.folder")
    private String name = "";

    RulesLintCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        var tools = new RuleTools(session);
        RuleFolder folder = tools.folder(name);
        List<Remark> remarks = Lint.of(RulesInForce.with(List.of(folder)), folder);
        for (Remark each : remarks) {
            String text = session.messages()
                    .text("lint." + each.code(), each.arguments().toArray());
            session.console().out().println(SafeText.of(each.place() + ": " + text));
        }
        session.console()
                .out()
                .println(session.messages()
                        .text("lint.count", folder.name(), folder.rules().size(), remarks.size()));
        return remarks.isEmpty() ? ExitCode.OK : ExitCode.FOUND;
    }
}
