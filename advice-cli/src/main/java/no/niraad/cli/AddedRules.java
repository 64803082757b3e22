package no.niraad.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.model.fact.FactCatalogue;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.InvalidRulebookException;
import no.niraad.rules.Rulebook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that add packs of rules to the built-in ones. */
final class AddedRules {

    @Option(names = "--rules", paramLabel = "PATH", descriptionKey = "option.rules")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--trust-rules", descriptionKey = "option.trust-rules")
    private boolean trusted;

    /** Made when it is first asked for: before profiles are read, where there are packs. */
    private @Nullable AdviceEngine engine;

    /**
     * {@return the engine to judge by}
     *
     * @throws InvalidRulebookException with all that is wrong with the rules, in the user's language
     */
    AdviceEngine engine(Session session) {
        if (engine == null) {
            engine = make(session);
        }
        return engine;
    }

    private AdviceEngine make(Session session) {
        AdviceEngine builtIn = session.engine();
        if (paths.isEmpty()) {
            return builtIn;
        }
        if (trusted) {
            session.tell("rules.trusted");
        }
        AdviceEngine.Builder builder = builtIn.toBuilder();
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

    /**
     * {@return all that profiles may answer: the built-in facts, and those of the packs}
     *
     * @throws InvalidRulebookException with all that is wrong with the rules, in the user's language
     */
    FactCatalogue facts(Session session) {
        return paths.isEmpty() ? FactCatalogue.standard() : engine(session).facts();
    }

    /** {@return the rules, without running any unless there are packs} */
    Rulebook rulebook(Session session) {
        return paths.isEmpty() ? session.rulebook() : engine(session).rulebook();
    }
}
