package no.niraad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.niraad.model.Profile;
import no.niraad.model.finding.Acceptance;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Waiver;
import no.niraad.model.profile.ProfileReader;
import no.niraad.report.WaiverReport;
import no.niraad.rules.AdviceEngine;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;

/** {@code advice waivers}: what an organisation has decided to live with. */
@Command(name = "waivers", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
final class WaiversCommand implements Runnable {

    private final Session session;

    @CommandLine.Spec
    private CommandSpec spec;

    WaiversCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(name = "check", mixinStandardHelpOptions = true)
    int check(
            @Parameters(index = "0", paramLabel = "WAIVERS", descriptionKey = "option.waivers-file") Path file,
            @Parameters(index = "1", paramLabel = "PROFILE", descriptionKey = "option.one-profile") String name,
            @Mixin PageOutput output,
            @Mixin AddedRules rules)
            throws IOException {
        output.check(session);
        Profile profile = ProfileReader.read(new ProfileFiles(session).read(name), rules.facts(session));
        AdviceEngine engine = rules.engine(session);
        List<Waiver> waivers = AcceptedRisk.read(session, engine.rulebook(), file);
        Assessment assessment = engine.evaluate(profile).accepting(waivers);
        output.write(session, new WaiverReport(assessment), false);
        return assessment.acceptances().stream().anyMatch(Acceptance::isUntidy) ? ExitCode.FOUND : ExitCode.OK;
    }
}
