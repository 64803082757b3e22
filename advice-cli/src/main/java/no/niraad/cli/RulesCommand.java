package no.niraad.cli;

import java.util.List;
import java.util.Locale;
import no.niraad.model.text.SafeText;
import no.niraad.rules.AdviceInfo;
import no.niraad.rules.PackInfo;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import no.niraad.rules.Rulebook;
import no.niraad.rules.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code advice rules}: what the rules are, and tools for those who write them. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            RulesTestCommand.class,
            RulesCoverageCommand.class,
            RulesLintCommand.class,
            RulesNewCommand.class,
            RulesDocsCommand.class
        })
final class RulesCommand implements Runnable {

    private final Session session;

    RulesCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        list(0, new AddedRules());
    }

    @Command(name = "list", mixinStandardHelpOptions = true)
    int list(
            @Option(names = "--advice", paramLabel = "1-9", descriptionKey = "option.advice", defaultValue = "0")
                    int number,
            @Mixin AddedRules added) {
        Rulebook rulebook = added.rulebook(session);
        Wording wording = rulebook.wording(session.language());
        for (AdviceInfo advice : rulebook.advice()) {
            if (number == 0 || number == advice.number()) {
                heading(advice, wording);
                rulebook.rules().stream()
                        .filter(it -> it.id().folder().equals(advice.folder()))
                        .forEach(this::line);
            }
        }
        for (PackInfo pack : number == 0 ? rulebook.packs() : List.<PackInfo>of()) {
            session.console().out().println();
            session.console()
                    .out()
                    .println(SafeText.of(pack.id() + " " + pack.version() + "  " + wording.title(pack.id())));
            rulebook.rules().stream()
                    .filter(it -> it.id().folder().equals(pack.id()))
                    .forEach(this::line);
        }
        if (number < 0 || number > rulebook.advice().size()) {
            throw new UsageException(session.messages().text("error.advice", number));
        }
        return ExitCode.OK;
    }

    private void heading(AdviceInfo advice, Wording wording) {
        session.console().out().println();
        session.console().out().println(advice.number() + "  " + wording.title(advice.folder()));
    }

    private void line(RuleInfo rule) {
        String kind = session.messages().text("kind." + rule.kind().name().toLowerCase(Locale.ROOT));
        String severity = rule.severity() == null || rule.kind() == RuleKind.STRENGTH
                ? ""
                : session.messages().text("severity." + rule.severity().name().toLowerCase(Locale.ROOT));
        session.console()
                .out()
                .printf(
                        "   %-44s %-14s %-20s %s%n",
                        rule.id().name(), kind, severity, String.join(", ", rule.claims()));
    }
}
