package no.niraad.rules.source;

import java.util.List;

/**
 * The file of all claims.
 *
 * @param source where they stand
 * @param claims every claim, ordered by id
 */
public record ClaimFile(Document source, List<Claim> claims) {

    /**
     * The document that the claims are taken from.
     *
     * @param document its key
     * @param title its title
     * @param publisher who published it
     */
    public record Document(String document, String title, String publisher) {}
}
