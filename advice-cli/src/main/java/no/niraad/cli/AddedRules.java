package no.niraad.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.model.fact.FactCatalogue;
import no.niraad.model.finding.RuleSet;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.InvalidRulebookException;
import no.niraad.rules.Rulebook;
import no.niraad.rules.pack.Configuration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that add packs of rules to the built-in ones, and change these. */
final class AddedRules {

    @Option(names = "--rules", paramLabel = "PATH", descriptionKey = "option.rules")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--trust-rules", descriptionKey = "option.trust-rules")
    private boolean trusted;

    @Option(names = "--config", paramLabel = "FILE", descriptionKey = "option.config")
    private @Nullable Path configuration;

    @Option(names = "--no-config", descriptionKey = "option.no-config")
    private boolean unconfigured;

    /** Made when it is first asked for: before profiles are read, where there are packs. */
    private @Nullable AdviceEngine engine;

    /**
     * {@return the engine to judge by}
     *
     * @throws InvalidRulebookException with all that is wrong with the rules, in the user's language
     */
    AdviceEngine engine(Session session) {
        if (engine == null) {
            engine = isPlain() ? session.engine() : make(session);
        }
        return engine;
    }

    private AdviceEngine make(Session session) {
        AdviceEngine.Builder builder = session.engine().toBuilder();
        Path chosen = configuration();
        if (chosen != null) {
            builder.configuration(chosen);
        }
        if (trusted && !paths.isEmpty()) {
            session.tell("rules.trusted");
        }
        for (Path path : paths) {
            if (trusted) {
                builder.packWithFullRights(path);
            } else {
                builder.pack(path);
            }
        }
        try {
            AdviceEngine built = builder.build();
            tell(session, built.rulebook().ruleSet());
            built.untold().forEach(it -> session.tell("rules.untold", it));
            return built;
        } catch (InvalidDocumentException e) {
            throw new InvalidRulebookException(List.of(e.text(session.language())));
        }
    }

    /** Whoever has not asked for a configuration is told which one is used. */
    private void tell(Session session, RuleSet rules) {
        if (configuration == null && configuration() != null) {
            session.tell(
                    "rules.configured",
                    Configuration.NAME,
                    rules.packs().size() - paths.size(),
                    rules.changes().stream().filter(it -> it.pack() == null).count());
        }
    }

    /** {@return the file that is named, or else the one in the working folder; null when there is none, or none is wanted} */
    private @Nullable Path configuration() {
        if (configuration != null || unconfigured) {
            return configuration;
        }
        Path here = Path.of(Configuration.NAME);
        return Files.isRegularFile(here) ? here : null;
    }

    private boolean isPlain() {
        return paths.isEmpty() && configuration() == null;
    }

    /**
     * {@return all that profiles may answer: the built-in facts, and those of the packs}
     *
     * @throws InvalidRulebookException with all that is wrong with the rules, in the user's language
     */
    FactCatalogue facts(Session session) {
        return isPlain() ? FactCatalogue.standard() : engine(session).facts();
    }

    /** {@return the rules, without running any unless there are packs} */
    Rulebook rulebook(Session session) {
        return isPlain() ? session.rulebook() : engine(session).rulebook();
    }
}
