package no.niraad.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import no.niraad.model.text.SafeText;
import no.niraad.model.text.Words;
import no.niraad.rules.folder.Coverage;
import no.niraad.rules.folder.RuleCoverage;
import no.niraad.rules.folder.RuleFolder;
import no.niraad.rules.folder.RulesInForce;
import no.niraad.rules.source.Claim;
import no.niraad.rules.source.SourceFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code advice rules coverage}: rules and single conditions that no case tries, and claims without rules. */
@Command(name = "coverage", mixinStandardHelpOptions = true)
final class RulesCoverageCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "0..*", paramLabel = "FOLDER", descriptionKey = "option.folders")
    private List<String> folders = List.of();

    RulesCoverageCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        RulesInForce rules = new RuleTools(session).rules(folders);
        var coverage = new Coverage(rules.all(), RulesInForce.healthy());
        int gaps = 0;
        for (RuleFolder folder : rules.asked()) {
            List<RuleCoverage> covered = coverage.of(folder);
            List<String> lines = new ArrayList<>();
            covered.stream().filter(it -> !it.isWhole()).forEach(it -> lines.addAll(lines(it)));
            long whole = covered.stream().filter(RuleCoverage::isWhole).count();
            say("coverage.folder", folder.name(), whole, covered.size());
            lines.forEach(it -> session.console().out().println(SafeText.of(it)));
            gaps += lines.size();
        }
        List<Claim> claims = coverage.gaps(claims(rules));
        claims.forEach(it -> say("coverage.claim", it.id(), it.page(), statement(it)));
        return gaps + claims.size() > 0 ? ExitCode.FOUND : ExitCode.OK;
    }

    private List<String> lines(RuleCoverage rule) {
        var lines = new ArrayList<String>();
        String place = rule.rule().file() + ":";
        String name = rule.rule().id().name();
        if (rule.fires() == 0) {
            lines.add(text("coverage.never-fires", place + rule.rule().line(), name));
        }
        if (rule.silent() == 0 && rule.fires() > 0) {
            lines.add(text("coverage.never-silent", place + rule.rule().line(), name));
        }
        for (RuleCoverage.Condition each : rule.conditions()) {
            if (!each.isTried()) {
                String key = each.isTrue() == 0 ? "coverage.never-true" : "coverage.never-false";
                lines.add(text(key, place + each.line(), name, each.fact() + ": " + each.text()));
            }
        }
        return lines;
    }

    /** The claims of the pieces of advice that are looked at; those of the introduction with all of them. */
    private static List<Claim> claims(RulesInForce rules) {
        List<String> advice = rules.asked().stream()
                .flatMap(it -> it.advice().stream())
                .map(it -> it.number() + ".")
                .toList();
        return SourceFiles.claims().claims().stream()
                .filter(it -> rules.asked().size() == rules.all().size()
                        || advice.stream().anyMatch(it.id()::startsWith))
                .toList();
    }

    private String statement(Claim claim) {
        return new Words(claim.nb(), claim.nn(), claim.en()).in(session.language());
    }

    private String text(String key, Object... arguments) {
        return "  " + session.messages().text(key, arguments);
    }

    private void say(String key, Object... arguments) {
        session.console().out().println(session.messages().text(key, arguments));
    }
}
