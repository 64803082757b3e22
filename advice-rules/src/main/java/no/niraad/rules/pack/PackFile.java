package no.niraad.rules.pack;

import no.niraad.model.document.Document;
import no.niraad.model.document.Documents;

/**
 * One file of a pack.
 *
 * @param name its name, without a folder
 * @param shown where it stands, as problems tell it
 * @param bytes what it holds, one byte more than allowed at most
 */
record PackFile(String name, String shown, byte[] bytes) {

    /**
     * {@return what it holds as YAML}
     *
     * @throws no.niraad.model.document.InvalidDocumentException with all that is wrong with its form
     */
    Document document() {
        return Documents.yaml(shown, bytes).sound();
    }
}
