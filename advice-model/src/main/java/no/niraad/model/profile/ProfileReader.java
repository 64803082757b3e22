package no.niraad.model.profile;

import java.io.IOException;
import java.nio.file.Path;
import no.niraad.model.Profile;
import no.niraad.model.document.Binder;
import no.niraad.model.document.Document;
import no.niraad.model.document.Documents;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.model.document.Problems;
import no.niraad.model.fact.FactCatalogue;

/**
 * Reads a profile from a file that may come from anybody.
 *
 * <p>A fact is written as its value alone, or with what shows it: {@code {answer: delvis, evidence: "KS-sak 24/17", on:
 * 2024-03-12, by: kommunedirektør}}; where it is no answer, the key is {@code value}. What is left out is unknown.
 */
public final class ProfileReader {

    private ProfileReader() {}

    /**
     * {@return the profile in a file} A name that ends in {@code .json} is read as JSON, every other one as YAML.
     *
     * @throws InvalidDocumentException with all that is wrong with it
     * @throws IOException if the file cannot be read
     */
    public static Profile read(Path file) throws IOException {
        return read(file, FactCatalogue.standard());
    }

    /** {@return the profile in a file, which may answer the facts of packs too; see {@link #read(Path)}} */
    public static Profile read(Path file, FactCatalogue facts) throws IOException {
        return read(Documents.read(file), facts);
    }

    /**
     * {@return the profile in these bytes} The name is shown in problems and kept in the sources; its ending tells JSON from YAML.
     *
     * @throws InvalidDocumentException with all that is wrong with it
     */
    public static Profile read(String name, byte[] bytes) {
        return read(name, bytes, FactCatalogue.standard());
    }

    /** {@return the profile in these bytes, which may answer the facts of packs too; see {@link #read(String, byte[])}} */
    public static Profile read(String name, byte[] bytes, FactCatalogue facts) {
        return read(Documents.of(name, bytes), facts);
    }

    /**
     * {@return the profile in a document}
     *
     * @throws InvalidDocumentException with all that is wrong with it
     */
    public static Profile read(Document document) {
        return read(document, FactCatalogue.standard());
    }

    /**
     * {@return the profile in a document, which may answer the facts of packs too}
     *
     * @param facts all that may be answered, such as those of an engine with packs
     * @throws InvalidDocumentException with all that is wrong with it
     */
    public static Profile read(Document document, FactCatalogue facts) {
        Problems problems = Problems.of(document);
        FoundValues found = new FoundValues(document.name(), facts);
        ProfileFile file = Binder.bind(document.root(), ProfileFile.class, problems, found);
        new ProfileChecks(found, problems).run(document.root());
        problems.throwIfAny();
        if (file == null) {
            throw new IllegalStateException(document.name() + " gave no profile, and no problem tells why");
        }
        return file.toProfile(found.packAnswers(), found.sources());
    }
}
