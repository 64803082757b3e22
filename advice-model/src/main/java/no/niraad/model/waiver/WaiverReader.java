package no.niraad.model.waiver;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import no.niraad.model.document.Binder;
import no.niraad.model.document.Document;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.model.document.Position;
import no.niraad.model.document.Problems;
import no.niraad.model.finding.RuleId;
import no.niraad.model.finding.Subject;
import no.niraad.model.finding.Waiver;

/**
 * Reads the findings that an organisation has accepted. The file may come from anybody.
 *
 * <pre>{@code
 * waivers: 1
 * accepted:
 *   - rule: advice07/old-way-lives-on
 *     about: nettbrett
 *     reason: Papirskjemaene lever til ny sak er avklart.
 *     role: kommunalsjef oppvekst
 *     on: 2026-09-01
 *     expires: 2027-03-01
 *     decision: sak 26/311
 * }</pre>
 */
public final class WaiverReader {

    private WaiverReader() {}

    /**
     * {@return the waivers in a document, in order}
     *
     * <p>A rule of a pack that none of {@code rules} belongs to is taken as it is: the pack may be loaded another time.
     *
     * @param rules the rules whose findings can be accepted: those that make risks and recommendations, switched off or not
     * @throws InvalidDocumentException with all that is wrong with it
     */
    public static List<Waiver> read(Document document, Collection<RuleId> rules) {
        Problems problems = Problems.of(document);
        var found = new FoundEntries();
        WaiverFile file = Binder.bind(document.root(), WaiverFile.class, problems, found);
        new WaiverChecks(found, problems, rules).run(document.root());
        problems.throwIfAny();
        if (file == null) {
            throw new IllegalStateException(document.name() + " gave no waivers, and no problem tells why");
        }
        List<Waiver> waivers = new ArrayList<>();
        for (int i = 0; i < file.accepted().size(); i++) {
            waivers.add(waiver(file.accepted().get(i), document.name(), found.place(i)));
        }
        return waivers;
    }

    private static Waiver waiver(WaiverFile.Entry entry, String file, Position at) {
        return new Waiver(
                RuleId.parse(entry.rule()),
                entry.about() == null ? Subject.ORGANISATION.key() : entry.about(),
                entry.reason(),
                entry.role(),
                entry.on(),
                entry.expires(),
                entry.decision(),
                file + ":" + at.line() + ":" + at.column());
    }
}
