package no.niraad.rules.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.model.document.Position;
import no.niraad.model.document.Problems;
import no.niraad.model.document.SourceText;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with the files of a pack, so that all of it is told at once. */
final class Faults {

    /** The place of what concerns a whole file. */
    static final Position NOWHERE = Position.NONE;

    private final List<InvalidDocumentException> all = new ArrayList<>();

    /** {@return a collector for what is wrong with something as a whole} */
    static Problems about(String shown) {
        return SourceText.of(shown, new byte[0]).problems();
    }

    /** {@return one thing that is wrong with something as a whole} */
    static InvalidDocumentException of(String shown, String code, String... arguments) {
        Problems problems = about(shown);
        problems.add(NOWHERE, code, arguments);
        return InvalidDocumentException.of(List.of(problems));
    }

    /** {@return what is asked for, or null after noting why it cannot be had} */
    <T> @Nullable T trying(Supplier<T> wanted) {
        try {
            return wanted.get();
        } catch (InvalidDocumentException e) {
            all.add(e);
            return null;
        }
    }

    /** Adds one thing that is wrong with something as a whole. */
    void add(String shown, String code) {
        all.add(of(shown, code));
    }

    void add(Problems problems) {
        if (!problems.isEmpty()) {
            all.add(InvalidDocumentException.of(List.of(problems)));
        }
    }

    /** @throws InvalidDocumentException if anything is wrong, with all of it */
    void throwIfAny() {
        if (!all.isEmpty()) {
            throw InvalidDocumentException.all(all);
        }
    }
}
