package no.niraad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.model.fact.FactCatalogue;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.InvalidRulebookException;
import no.niraad.rules.Rulebook;
import no.niraad.rules.pack.Pack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that add packs of rules to the built-in ones. */
final class AddedRules {

    @Option(names = "--rules", paramLabel = "PATH", descriptionKey = "option.rules")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--trust-rules", descriptionKey = "option.trust-rules")
    private boolean trusted;

    private @Nullable List<Pack> packs;

    /**
     * {@return the engine to judge by}
     *
     * @throws InvalidRulebookException with all that is wrong with the rules, in the user's language
     */
    AdviceEngine engine(Session session) {
        if (paths.isEmpty()) {
            return session.engine();
        }
        List<Pack> read = packs(session);
        AdviceEngine.Builder builder = session.engine().toBuilder();
        read.forEach(builder::pack);
        return told(session, builder::build);
    }

    /**
     * {@return all that profiles may answer} Of the packs, no rule is compiled for it.
     *
     * @throws InvalidRulebookException with all that is wrong with the packs, in the user's language
     */
    FactCatalogue facts(Session session) {
        FactCatalogue facts = FactCatalogue.standard();
        for (Pack pack : packs(session)) {
            facts = facts.and(pack.facts());
        }
        return facts;
    }

    private List<Pack> packs(Session session) {
        if (packs == null) {
            if (trusted && !paths.isEmpty()) {
                session.tell("rules.trusted");
            }
            packs = told(session, this::read);
        }
        return packs;
    }

    /** All that is wrong with one pack is told together with what is wrong with the others. */
    private List<Pack> read() {
        var read = new ArrayList<Pack>();
        var faults = new ArrayList<InvalidDocumentException>();
        for (Path path : paths) {
            try {
                read.add(trusted ? Pack.readWithFullRights(path) : Pack.read(path));
            } catch (InvalidDocumentException e) {
                faults.add(e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (!faults.isEmpty()) {
            throw InvalidDocumentException.all(faults);
        }
        return read;
    }

    private static <T> T told(Session session, Supplier<T> wanted) {
        try {
            return wanted.get();
        } catch (InvalidDocumentException e) {
            throw new InvalidRulebookException(List.of(e.text(session.language())));
        }
    }

    /** {@return the rules, without running any unless there are packs} */
    Rulebook rulebook(Session session) {
        return paths.isEmpty() ? session.rulebook() : engine(session).rulebook();
    }
}
