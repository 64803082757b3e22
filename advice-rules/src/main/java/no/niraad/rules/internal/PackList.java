package no.niraad.rules.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.model.document.Position;
import no.niraad.model.document.Problems;
import no.niraad.model.document.SourceText;
import no.niraad.rules.pack.Pack;

/** Reads several packs, and tells all that is wrong with all of them. */
public final class PackList {

    private PackList() {}

    /**
     * {@return the packs, in their order}
     *
     * @param readers each reads some
     * @throws InvalidDocumentException with all that is wrong, two packs of one id among it
     * @throws UncheckedIOException when a file cannot be read
     */
    public static List<Pack> read(List<Callable<List<Pack>>> readers) {
        var packs = new ArrayList<Pack>();
        var faults = new ArrayList<InvalidDocumentException>();
        for (Callable<List<Pack>> each : readers) {
            try {
                packs.addAll(each.call());
            } catch (InvalidDocumentException e) {
                faults.add(e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        faults.addAll(twice(packs));
        if (!faults.isEmpty()) {
            throw InvalidDocumentException.all(faults);
        }
        return List.copyOf(packs);
    }

    private static List<InvalidDocumentException> twice(List<Pack> packs) {
        var byId = new HashMap<String, Pack>();
        var faults = new ArrayList<InvalidDocumentException>();
        for (Pack pack : packs) {
            Pack first = byId.putIfAbsent(pack.id(), pack);
            if (first != null) {
                Problems problems = SourceText.of(pack.shown(), new byte[0]).problems();
                problems.add(Position.NONE, "pack/id-twice", "word", pack.id(), "path", first.shown());
                faults.add(InvalidDocumentException.of(List.of(problems)));
            }
        }
        return faults;
    }
}
