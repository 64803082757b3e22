package no.niraad.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import no.niraad.model.Profile;
import no.niraad.model.finding.Finding;
import no.niraad.model.profile.ProfileReader;
import no.niraad.report.DifferenceReport;
import no.niraad.report.DisagreementReport;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.difference.Difference;
import no.niraad.rules.difference.Disagreements;
import no.niraad.rules.difference.FindingChange;
import no.niraad.rules.difference.Respondent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code advice diff}: what differs between an earlier and a later profile, or between respondents. */
@Command(name = "diff", mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "2..*", paramLabel = "PROFILE", descriptionKey = "option.diff-profiles")
    private List<String> names = new ArrayList<>();

    @Option(names = "--respondents", descriptionKey = "option.respondents")
    private boolean respondents;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            descriptionKey = "option.diff-fail-on",
            converter = FailOn.Reader.class)
    private FailOn failOn = FailOn.none;

    @Option(
            names = {"-a", "--all"},
            descriptionKey = "option.all")
    private boolean everything;

    @Mixin
    private PageOutput output = new PageOutput();

    @Mixin
    private AddedRules rules = new AddedRules();

    DiffCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        output.check(session);
        if (!respondents && names.size() > 2) {
            throw new UsageException(session.messages().text("error.diff-many", names.size()));
        }
        List<Profile> profiles = new ArrayList<>();
        var files = new ProfileFiles(session);
        for (String name : names) {
            profiles.add(ProfileReader.read(files.read(name), rules.facts(session)));
        }
        warnOfOtherNames(profiles);
        AdviceEngine engine = rules.engine(session);
        return respondents ? disagreements(engine, profiles) : difference(engine, profiles.get(0), profiles.get(1));
    }

    /** Two organisations can be compared, but nobody should do so without knowing. */
    private void warnOfOtherNames(List<Profile> profiles) {
        List<String> organisations =
                profiles.stream().map(it -> it.organisation().name()).distinct().toList();
        if (organisations.size() > 1) {
            session.tell("diff.other-names", String.join(", ", organisations));
        }
    }

    private int difference(AdviceEngine engine, Profile before, Profile after) throws IOException {
        var difference = Difference.between(engine, engine.evaluate(before), engine.evaluate(after));
        output.write(session, new DifferenceReport(difference, engine.rulebook()), everything);
        List<Finding> worse = difference.findings().stream()
                .filter(FindingChange::isForTheWorse)
                .map(FindingChange::finding)
                .toList();
        return failOn.hits(worse) ? ExitCode.FOUND : ExitCode.OK;
    }

    private int disagreements(AdviceEngine engine, List<Profile> profiles) throws IOException {
        List<Respondent> who = new ArrayList<>();
        for (int i = 0; i < profiles.size(); i++) {
            List<String> by = profiles.get(i).assessed().by();
            String name = by.isEmpty() ? ProfileFiles.shown(names.get(i)) : String.join(", ", by);
            boolean taken = who.stream().anyMatch(it -> it.name().equals(name));
            who.add(new Respondent(taken ? name + " (" + names.get(i) + ")" : name, profiles.get(i)));
        }
        var disagreements = Disagreements.between(engine, who);
        output.write(session, new DisagreementReport(disagreements, engine.rulebook()), everything);
        return disagreements.found().stream().anyMatch(it -> failOn.includes(it.severity()))
                ? ExitCode.FOUND
                : ExitCode.OK;
    }
}
