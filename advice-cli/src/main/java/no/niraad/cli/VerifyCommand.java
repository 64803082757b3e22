package no.niraad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.niraad.model.Profile;
import no.niraad.model.document.Documents;
import no.niraad.model.finding.Assessment;
import no.niraad.model.profile.ProfileReader;
import no.niraad.report.JsonReport;
import no.niraad.report.Style;
import no.niraad.report.VerificationReport;
import no.niraad.report.stored.StoredResult;
import no.niraad.report.stored.Verification;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.whatif.Insight;
import no.niraad.rules.whatif.WhatIf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code advice verify}: judges a profile again, and tells whether a stored result says the same. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "RESULT", descriptionKey = "option.result")
    private Path result = Path.of("");

    @Parameters(index = "1", paramLabel = "PROFILE", descriptionKey = "option.one-profile")
    private String name = "";

    @Mixin
    private PageOutput output = new PageOutput();

    @Mixin
    private AddedRules rules = new AddedRules();

    @Mixin
    private AcceptedRisk accepted = new AcceptedRisk();

    VerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        output.check(session);
        StoredResult then = stored();
        Profile profile = ProfileReader.read(new ProfileFiles(session).read(name), rules.facts(session));
        Verification verification = Verification.of(then, again(profile, then));
        output.write(session, new VerificationReport(verification), false);
        return verification.holds() ? ExitCode.OK : ExitCode.FOUND;
    }

    private StoredResult stored() throws IOException {
        if (!Files.isRegularFile(result)) {
            throw new NoProfileException("file/not-found", session.messages().text("error.no-result", result));
        }
        return StoredResult.read(Documents.json(result.toString(), Documents.bytes(result)));
    }

    /** As much is told again as the result tells. */
    private StoredResult again(Profile profile, StoredResult then) throws IOException {
        AdviceEngine engine = rules.engine(session);
        Assessment assessment = engine.evaluate(profile).accepting(accepted.read(session, engine.rulebook()));
        Insight insight = then.tellsOutlook()
                ? Insights.of(WhatIf.of(engine, assessment), Format.json, Style.PLAIN)
                : Insight.NONE;
        var json = new StringBuilder();
        new JsonReport(false).write(assessment, insight, engine.rulebook().wording(then.language()), json);
        return StoredResult.of(json.toString());
    }
}
