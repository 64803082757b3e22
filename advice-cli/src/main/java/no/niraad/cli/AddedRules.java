package no.niraad.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.InvalidRulebookException;
import no.niraad.rules.Rulebook;
import picocli.CommandLine.Option;

/** The options that add packs of rules to the built-in ones. */
final class AddedRules {

    @Option(names = "--rules", paramLabel = "PATH", descriptionKey = "option.rules")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--trust-rules", descriptionKey = "option.trust-rules")
    private boolean trusted;

    /**
     * {@return the engine to judge by}
     *
     * @throws InvalidRulebookException with all that is wrong with the rules, in the user's language
     */
    AdviceEngine engine(Session session) {
        AdviceEngine engine = session.engine();
        if (paths.isEmpty()) {
            return engine;
        }
        if (trusted) {
            session.tell("rules.trusted");
        }
        AdviceEngine.Builder builder = engine.toBuilder();
        for (Path path : paths) {
            if (trusted) {
                builder.packWithFullRights(path);
            } else {
                builder.pack(path);
            }
        }
        try {
            return builder.build();
        } catch (InvalidDocumentException e) {
            throw new InvalidRulebookException(List.of(e.text(session.language())));
        }
    }

    /** {@return the rules, without running any unless there are packs} */
    Rulebook rulebook(Session session) {
        return paths.isEmpty() ? session.rulebook() : engine(session).rulebook();
    }
}
