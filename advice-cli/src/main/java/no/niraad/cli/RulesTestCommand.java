package no.niraad.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import no.niraad.model.text.SafeText;
import no.niraad.rules.InvalidRulebookException;
import no.niraad.rules.folder.CaseRun;
import no.niraad.rules.folder.RuleFolder;
import no.niraad.rules.folder.RulesInForce;
import no.niraad.rules.mutation.Mutant;
import no.niraad.rules.mutation.MutationResult;
import no.niraad.rules.mutation.MutationRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code advice rules test}: runs the cases of folders of rules; with {@code --mutate}, tries the cases themselves. */
@Command(name = "test", mixinStandardHelpOptions = true)
final class RulesTestCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "0..*", paramLabel = "FOLDER", descriptionKey = "option.folders")
    private List<String> folders = List.of();

    @Option(names = "--mutate", descriptionKey = "option.mutate")
    private boolean mutate;

    @Option(names = "--watch", descriptionKey = "option.watch")
    private boolean watch;

    RulesTestCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        return watch ? new Watch(session.console().in(), folders).each(this::watched) : run();
    }

    /** While it is watched, a folder may be broken, or gone, for a while. */
    private int watched() throws IOException {
        try {
            return run();
        } catch (InvalidRulebookException | UsageException e) {
            session.console().err().println(e.getMessage());
            return ExitCode.INVALID_RULES;
        } finally {
            session.console().err().flush();
            session.console().out().println(session.messages().text("test.watching"));
            session.console().out().flush();
        }
    }

    private int run() throws IOException {
        RulesInForce rules = new RuleTools(session).rules(folders);
        List<CaseRun.Result> results = new CaseRun(rules).results();
        var report = new CaseReport(
                session,
                rules.asked().stream().flatMap(it -> it.facts().stream()).toList());
        if (results.isEmpty()) {
            say("test.no-cases", files(rules));
            return ExitCode.FOUND;
        }
        results.stream().filter(it -> !it.holds()).forEach(report::failure);
        long failed = results.stream().filter(it -> !it.holds()).count();
        say("test.cases", results.size(), failed);
        return failed > 0 ? ExitCode.FOUND : mutate ? mutate(rules) : ExitCode.OK;
    }

    /** A single file has no cases: they are read from the folder of a pack alone. */
    private static String files(RulesInForce rules) {
        return String.join(
                ", ",
                rules.asked().stream()
                        .map(it -> it.name() + "/" + it.name() + ".cases.yaml")
                        .toList());
    }

    private int mutate(RulesInForce rules) throws IOException {
        var run = new MutationRun(rules.all(), RulesInForce.healthy());
        int survivors = 0;
        for (RuleFolder folder : rules.asked()) {
            MutationResult result = run.of(folder);
            for (Mutant each : result.survivors()) {
                session.console().out().println(SafeText.of(file(folder, each) + ":" + each.line()));
                say("test.survivor", each.original().id().name(), each.change());
            }
            survivors += result.survivors().size();
            say("test.score", folder.name(), result.score(), result.counted(), result.equivalent());
        }
        return survivors > 0 ? ExitCode.FOUND : ExitCode.OK;
    }

    /** A file of a pack is called as it was given, and one of the product's own after its folder. */
    private static String file(RuleFolder folder, Mutant mutant) {
        String file = mutant.original().file();
        return folder.pack() == null ? folder.name() + "/" + file : file;
    }

    private void say(String key, Object... arguments) {
        session.console().out().println(SafeText.of(session.messages().text(key, arguments)));
    }
}
