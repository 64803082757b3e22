package no.niraad.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import no.niraad.model.Profile;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.model.finding.Assessment;
import no.niraad.model.profile.ProfileReader;
import no.niraad.rules.AdviceEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code advice check}: judges profiles. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "PROFILE", descriptionKey = "option.profile")
    private List<String> names = new ArrayList<>();

    @Option(names = "--fail-on", paramLabel = "SEVERITY", descriptionKey = "option.fail-on")
    private FailOn failOn = FailOn.none;

    @Mixin
    private Output output = new Output();

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        var files = new ProfileFiles(session);
        List<String> expanded = files.expand(names);
        output.check(session, expanded.size());
        List<Profile> profiles = read(files, expanded);
        List<Assessment> assessments = evaluate(session.engine().get(), profiles);
        output.write(session, session.engine().get().rulebook().wording(session.language()), assessments);
        if (profiles.size() < expanded.size()) {
            session.tell("check.invalid", expanded.size() - profiles.size(), expanded.size());
            return ExitCode.INVALID_PROFILE;
        }
        return assessments.stream().anyMatch(failOn::hits) ? ExitCode.FOUND : ExitCode.OK;
    }

    /** Reads what can be read, and tells every problem of what cannot: one bad file does not stop the rest. */
    private List<Profile> read(ProfileFiles files, List<String> names) throws IOException {
        var profiles = new ArrayList<Profile>();
        for (String name : names) {
            try {
                profiles.add(ProfileReader.read(files.read(name)));
            } catch (InvalidDocumentException e) {
                session.console().err().println(e.text(session.language()));
            } catch (NoProfileException e) {
                session.console().err().println("advice: " + e.getMessage());
            }
        }
        return profiles;
    }

    private static List<Assessment> evaluate(AdviceEngine engine, List<Profile> profiles) {
        return profiles.stream().map(engine::evaluate).toList();
    }
}
