package no.niraad.cli;

import no.niraad.model.text.Language;

/**
 * What every command has at hand.
 *
 * @param console where to read and write
 * @param messages what to say
 * @param engine what judges
 */
record Session(Console console, Messages messages, EngineInTheMaking engine) {

    /** {@return the language to speak} */
    Language language() {
        return messages.language();
    }

    /** Says something that is not the result. */
    void tell(String key, Object... arguments) {
        console.err().println("advice: " + messages.text(key, arguments));
    }
}
