package no.niraad.rules.folder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.niraad.model.document.Document;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.model.fact.FactCatalogue;
import no.niraad.model.finding.Basis;
import no.niraad.model.finding.RuleId;
import no.niraad.rules.cases.Case;
import no.niraad.rules.internal.PackPromises;
import no.niraad.rules.pack.Pack;
import no.niraad.rules.source.FolderText;
import org.jspecify.annotations.Nullable;

/** A pack as the tools of authors see it: as they see a folder of the product's own rules. */
final class PackFolder {

    private PackFolder() {}

    /**
     * {@return the pack as a folder}
     *
     * @throws no.niraad.model.document.InvalidDocumentException with all that is wrong with its cases, or the promises it breaks
     * @throws IOException when the healthy profile cannot be read
     */
    static RuleFolder of(Pack pack) throws IOException {
        var faults = new ArrayList<InvalidDocumentException>();
        List<RuleId> untold = List.of();
        try {
            untold = PackPromises.check(List.of(pack), pack.changes());
        } catch (InvalidDocumentException e) {
            faults.add(e);
        }
        List<Case> cases = cases(pack, faults);
        if (!faults.isEmpty()) {
            throw InvalidDocumentException.all(faults);
        }
        return RuleFolders.of(pack.id(), pack.rules(), Basis.HOUSE, text(pack), cases, pack)
                .with(untold);
    }

    private static @Nullable FolderText text(Pack pack) {
        if (!pack.hasTexts() && pack.numberTexts().isEmpty()) {
            return null;
        }
        var source = new FolderText.Citation(pack.id(), 1);
        return new FolderText(0, pack.title(), source, pack.numberTexts(), pack.hasTexts() ? pack.texts() : Map.of());
    }

    private static List<Case> cases(Pack pack, List<InvalidDocumentException> faults) throws IOException {
        try {
            Document written = pack.cases().orElse(null);
            return written == null
                    ? List.of()
                    : CaseReader.read(written, FactCatalogue.standard().and(pack.facts()));
        } catch (InvalidDocumentException e) {
            faults.add(e);
            return List.of();
        }
    }
}
