package no.niraad.rules.pack;

import java.util.List;
import no.niraad.model.fact.Fact;

/**
 * The file of what a pack asks, in the form of the files of the built-in catalogue.
 *
 * @param facts in the order to ask
 */
public record PackFactFile(List<Fact> facts) {

    /** {@return what the file of a pack is called} */
    static String name(String pack) {
        return pack + ".facts.yaml";
    }
}
