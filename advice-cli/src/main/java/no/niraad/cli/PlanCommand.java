package no.niraad.cli;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import no.niraad.model.Profile;
import no.niraad.model.finding.Assessment;
import no.niraad.model.profile.ProfileReader;
import no.niraad.report.PlanReport;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.plan.Planner;
import no.niraad.rules.plan.Terms;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code advice plan}: the few steps to take first. */
@Command(name = "plan", mixinStandardHelpOptions = true)
final class PlanCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "PROFILE", descriptionKey = "option.plan-profile")
    private String name = "";

    @Option(names = "--parallel", paramLabel = "N", descriptionKey = "option.parallel")
    private @Nullable Integer parallel;

    @Option(names = "--until", paramLabel = "YYYY-MM", descriptionKey = "option.until")
    private @Nullable String until;

    @Option(names = "--steps", paramLabel = "N", descriptionKey = "option.steps")
    private @Nullable Integer steps;

    @Option(
            names = {"-a", "--all"},
            descriptionKey = "option.all")
    private boolean everything;

    @Mixin
    private PageOutput output = new PageOutput();

    @Mixin
    private AddedRules rules = new AddedRules();

    @Mixin
    private AcceptedRisk accepted = new AcceptedRisk();

    PlanCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        output.check(session);
        check("--parallel", parallel);
        check("--steps", steps);
        Profile profile = ProfileReader.read(new ProfileFiles(session).read(name), rules.facts(session));
        AdviceEngine engine = rules.engine(session);
        var planner = Planner.of(engine);
        Terms terms = terms(planner.usual(profile), profile.assessed().on());
        Assessment assessment = engine.evaluate(profile).accepting(accepted.read(session, engine.rulebook()));
        var plan = planner.plan(assessment, terms);
        output.write(session, new PlanReport(plan, engine.rulebook()), everything);
        return ExitCode.OK;
    }

    private void check(String option, @Nullable Integer number) {
        if (number != null && (number < 1 || number > Terms.MOST)) {
            throw new UsageException(session.messages().text("error.plan-number", option, Terms.MOST, number));
        }
    }

    private Terms terms(Terms usual, LocalDate assessed) {
        LocalDate last = until == null ? usual.until() : last(until);
        if (!last.isAfter(assessed)) {
            throw new UsageException(
                    session.messages().text("error.until-past", String.valueOf(until), assessed.toString()));
        }
        return new Terms(parallel == null ? usual.parallel() : parallel, last, steps == null ? usual.steps() : steps);
    }

    /** A month reaches to its last day. */
    private LocalDate last(String written) {
        try {
            return written.length() == "YYYY-MM".length()
                    ? YearMonth.parse(written).atEndOfMonth()
                    : LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw new UsageException(session.messages().text("error.until", written));
        }
    }
}
