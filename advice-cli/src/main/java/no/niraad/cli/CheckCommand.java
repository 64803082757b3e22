package no.niraad.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import no.niraad.model.Profile;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.model.document.Position;
import no.niraad.model.fact.FactCatalogue;
import no.niraad.model.finding.Waiver;
import no.niraad.model.profile.ProfileReader;
import no.niraad.model.text.SafeText;
import no.niraad.report.ProfileNotes;
import no.niraad.report.UnreadProfile;
import no.niraad.rules.AdviceEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code advice check}: judges profiles. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private static final int MOST_NOTES = 10;

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "PROFILE", descriptionKey = "option.profile")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            descriptionKey = "option.fail-on",
            converter = FailOn.Reader.class)
    private FailOn failOn = FailOn.none;

    @Mixin
    private Output output = new Output();

    @Mixin
    private AddedRules rules = new AddedRules();

    @Mixin
    private AcceptedRisk accepted = new AcceptedRisk();

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        var files = new ProfileFiles(session);
        List<String> expanded = files.expand(names);
        output.check(session, expanded.size());
        accepted.check(session, expanded.size());
        List<Function<AdviceEngine, Outcome>> read = read(files, expanded, rules.facts(session));
        AdviceEngine engine = rules.engine(session);
        List<Waiver> waivers = accepted.read(session, engine.rulebook());
        List<Outcome> outcomes =
                read.stream().map(it -> it.apply(engine).accepting(waivers)).toList();
        output.write(session, engine.rulebook(), outcomes);
        return exitCode(outcomes);
    }

    /** Reads what can be read, and tells every problem of what cannot: one bad file does not stop the rest. */
    private List<Function<AdviceEngine, Outcome>> read(ProfileFiles files, List<String> names, FactCatalogue facts)
            throws IOException {
        var read = new ArrayList<Function<AdviceEngine, Outcome>>();
        for (String name : names) {
            read.add(read(files, name, facts));
        }
        return read;
    }

    private Function<AdviceEngine, Outcome> read(ProfileFiles files, String name, FactCatalogue facts)
            throws IOException {
        try {
            Profile profile = ProfileReader.read(files.read(name), facts);
            warn(profile);
            return engine -> Outcome.Judged.of(engine, profile);
        } catch (InvalidDocumentException e) {
            session.console().err().println(e.text(session.language()));
            var unread = new Outcome.Unread(UnreadProfile.of(ProfileFiles.shown(name), e, session.language()));
            return engine -> unread;
        } catch (NoProfileException e) {
            session.console().err().println(SafeText.of("advice: " + e.getMessage()));
            var error = new UnreadProfile.Error(e.code(), Position.NONE, e.getMessage(), null);
            var unread = new Outcome.Unread(new UnreadProfile(ProfileFiles.shown(name), List.of(error), 0));
            return engine -> unread;
        }
    }

    /** Says what should be looked at before the report is shared; the first ten of it. */
    private void warn(Profile profile) {
        List<String> notes = ProfileNotes.of(profile, session.language());
        notes.stream().limit(MOST_NOTES).forEach(it -> session.tell("check.note", it));
        if (notes.size() > MOST_NOTES) {
            session.tell("check.more-notes", notes.size() - MOST_NOTES);
        }
    }

    private int exitCode(List<Outcome> outcomes) {
        long unread =
                outcomes.stream().filter(it -> it instanceof Outcome.Unread).count();
        if (unread > 0) {
            session.tell("check.invalid", unread, outcomes.size());
            return ExitCode.INVALID_PROFILE;
        }
        return outcomes.stream().anyMatch(this::fails) ? ExitCode.FOUND : ExitCode.OK;
    }

    private boolean fails(Outcome outcome) {
        return outcome instanceof Outcome.Judged judged && failOn.hits(judged.assessment());
    }
}
