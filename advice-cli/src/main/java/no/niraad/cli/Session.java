package no.niraad.cli;

import java.util.List;
import no.niraad.model.text.Language;
import no.niraad.model.text.SafeText;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.InvalidRulebookException;
import no.niraad.rules.Rulebook;

/**
 * What every command has at hand.
 *
 * @param console where to read and write
 * @param messages what to say
 * @param inTheMaking what judges, perhaps not ready yet
 */
record Session(Console console, Messages messages, EngineInTheMaking inTheMaking) {

    /** {@return the language to speak} */
    Language language() {
        return messages.language();
    }

    /** {@return the engine, as soon as it is made} */
    AdviceEngine engine() {
        AdviceEngine engine = inTheMaking.get();
        loaded(engine.rulebook());
        return engine;
    }

    /** {@return the rules, read but not run} */
    Rulebook rulebook() {
        return loaded(Rulebook.builtIn());
    }

    /**
     * {@return a rulebook that has rules} Without any, every profile would look as if nothing were lacking.
     *
     * @throws InvalidRulebookException when it has none
     */
    Rulebook loaded(Rulebook rulebook) {
        if (rulebook.rules().isEmpty()) {
            throw new InvalidRulebookException(List.of("advice: " + messages.text("error.no-rules")));
        }
        return rulebook;
    }

    /** Says something that is not the result. */
    void tell(String key, Object... arguments) {
        console.err().println(SafeText.of("advice: " + messages.text(key, arguments)));
    }
}
