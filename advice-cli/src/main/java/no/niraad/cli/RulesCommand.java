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
                folder(advice.number() + "  " + wording.title(advice.folder()), advice.folder(), rulebook);
            }
        }
        for (PackInfo pack : number == 0 ? rulebook.packs() : List.<PackInfo>of()) {
            folder(pack.id() + " " + pack.version() + "  " + wording.title(pack.id()), pack.id(), rulebook);
        }
        if (number < 0 || number > rulebook.advice().size()) {
            throw new UsageException(session.messages().text("error.advice", number));
        }
        return ExitCode.OK;
    }

    /** The rules of a folder by kind: what is told of each fits a narrow terminal so. */
    private void folder(String heading, String folder, Rulebook rulebook) {
        session.console().out().println();
        session.console().out().println(SafeText.of(heading));
        for (RuleKind kind : RuleKind.values()) {
            List<RuleInfo> rules = rulebook.rules().stream()
                    .filter(it -> it.kind() == kind && it.id().folder().equals(folder))
                    .toList();
            if (!rules.isEmpty()) {
                session.console().out().println("   " + text("kind", kind));
                rules.forEach(this::line);
            }
        }
    }

    private void line(RuleInfo rule) {
        String severity =
                rule.severity() == null || rule.kind() == RuleKind.STRENGTH ? "" : text("severity", rule.severity());
        String line = "     %-40s %-19s %s".formatted(rule.id().name(), severity, String.join(", ", rule.claims()));
        session.console().out().println(line.stripTrailing());
    }

    private String text(String group, Enum<?> constant) {
        return session.messages().text(group + "." + constant.name().toLowerCase(Locale.ROOT));
    }
}
