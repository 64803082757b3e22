package no.niraad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.rules.InvalidRulebookException;
import no.niraad.rules.folder.RuleFolder;
import no.niraad.rules.folder.RuleFolders;
import no.niraad.rules.folder.RulesInForce;

/** Finds the rules that an author names: packs as folders, jars or DRL files, or built-in folders by their names. */
final class RuleTools {

    private final Session session;

    RuleTools(Session session) {
        this.session = session;
    }

    /**
     * {@return the rules to work on, among all that are in force} With no name, the built-in ones.
     *
     * @throws InvalidRulebookException with all that is wrong with one of them, in the user's language
     */
    RulesInForce rules(List<String> names) throws IOException {
        var own = new ArrayList<RuleFolder>();
        for (String name : names) {
            own.add(folder(name));
        }
        return readable(() -> RulesInForce.with(own));
    }

    /** {@return the folder that a name stands for} */
    RuleFolder folder(String name) throws IOException {
        Path path = Path.of(name);
        if (!Files.exists(path)) {
            return RuleFolders.builtIn().stream()
                    .filter(it -> it.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new UsageException(session.messages().text("error.folder", name)));
        }
        return readable(() -> RuleFolders.read(path));
    }

    private interface Reader<T> {
        T read() throws IOException;
    }

    private <T> T readable(Reader<T> reader) throws IOException {
        try {
            return reader.read();
        } catch (InvalidDocumentException e) {
            throw new InvalidRulebookException(List.of(e.text(session.language())));
        }
    }
}
