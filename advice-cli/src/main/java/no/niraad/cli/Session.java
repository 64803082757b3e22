package no.niraad.cli;

import java.util.concurrent.CompletableFuture;
import no.niraad.model.text.Language;
import no.niraad.rules.AdviceEngine;

/**
 * What every command has at hand.
 *
 * @param console where to read and write
 * @param messages what to say
 */
record Session(Console console, Messages messages) {

    /** {@return the language to speak} */
    Language language() {
        return messages.language();
    }

    /** {@return an engine in the making} It starts on a thread of its own, while profiles are read. */
    CompletableFuture<AdviceEngine> engine() {
        return CompletableFuture.supplyAsync(AdviceEngine::create);
    }

    /** Says something that is not the result. */
    void tell(String key, Object... arguments) {
        console.err().println("advice: " + messages.text(key, arguments));
    }
}
