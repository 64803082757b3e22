package no.niraad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.niraad.model.document.Documents;
import no.niraad.model.finding.RuleChange;
import no.niraad.model.finding.RuleId;
import no.niraad.model.finding.Waiver;
import no.niraad.model.waiver.WaiverReader;
import no.niraad.report.ProfileNotes;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import no.niraad.rules.Rulebook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that tells what the organisation has accepted. */
final class AcceptedRisk {

    @Option(names = "--waivers", paramLabel = "FILE", descriptionKey = "option.waivers")
    private @Nullable Path file;

    /** Stops a command before it works in vain: a decision belongs to one organisation. */
    void check(Session session, int profiles) {
        if (file != null && profiles > 1) {
            throw new UsageException(session.messages().text("error.waivers-many", profiles));
        }
    }

    /** {@return what was accepted; nothing where no file was given} */
    List<Waiver> read(Session session, Rulebook rulebook) throws IOException {
        return file == null ? List.of() : read(session, rulebook, file);
    }

    /** {@return what a file accepts, after a word on what looks personal in it} */
    static List<Waiver> read(Session session, Rulebook rulebook, Path file) throws IOException {
        List<RuleId> rules = Stream.concat(rulebook.rules().stream(), switchedOff(rulebook))
                .filter(it -> it.kind() == RuleKind.RISK || it.kind() == RuleKind.RECOMMENDATION)
                .map(RuleInfo::id)
                .toList();
        List<Waiver> waivers = WaiverReader.read(Documents.read(file), rules);
        ProfileNotes.of(waivers, session.language()).forEach(it -> session.tell("check.note", it));
        return waivers;
    }

    /** What was accepted of a rule that is switched off is told, and why it is not needed now. */
    private static Stream<RuleInfo> switchedOff(Rulebook rulebook) {
        return rulebook.ruleSet().changes().stream()
                .filter(RuleChange::isSwitchedOff)
                .flatMap(it -> Rulebook.builtIn().rule(RuleId.parse(it.id())).stream());
    }
}
