package no.niraad.rules.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.niraad.rules.Rulebook;
import no.niraad.rules.pack.Pack;

/** Writes a rule to begin with: its conditions, its texts in three languages, and a case that fails until the author has worked on it. */
public final class NewRule {

    private static final String DRL = """
            import no.niraad.model.organisation.Involvement;
            import no.niraad.rules.drl.Conclude;

            // Say here why the rule is worth having. Change the condition: `advice schema profile` shows what can be asked.
            rule "NAME"
                @kind( recommendation ) @severity( follow-up ) @basis( house )
            when
                $involvement : Involvement( communicationPlanned.lacking )
            then
                insertLogical( Conclude.that( drools.getRule(), $involvement ) );
            end
            """;

    private static final String MANIFEST = """
            # What this pack is. The ids of its rules begin with its id. Before you share it, say under which licence others may use it.
            id: PACK
            version: "0.1"
            title: {nb: "Våre egne regler", nn: "Våre eigne reglar", en: "Our own rules"}
            product: "PRODUCT"
            """;

    private static final String TEXTS = """
            # What the rules say, in three languages.
            rules:
            """;

    private static final String TEXT = """
              NAME:
                what:
                  nb: "Skriv hvordan det er, i én setning."
                  nn: "Skriv korleis det er, i éi setning."
                  en: "Write how it is, in one sentence."
                why:
                  nb: "Skriv hvorfor det betyr noe."
                  nn: "Skriv kvifor det betyr noko."
                  en: "Write why it matters."
                step:
                  owner: chiefExecutive
                  effort: days
                  text:
                    nb: "Skriv et første steg som noen kan ta på mandag."
                    nn: "Skriv eit første steg som nokon kan ta på måndag."
                    en: "Write a first step that somebody could take on Monday."
            """;

    private static final String CASES = """
            # Every case is the healthy profile plus the change named; expect is the exact list of what then comes.
            cases:
            """;

    private static final String CASE = """
              - name: NAME is told when something is lacking
                change: {involvement.communicationPlanned: YES}
                expect: [{rule: NAME, about: organisation, severity: follow-up}]
            """;

    private NewRule() {}

    /**
     * Writes the rule's DRL file, and adds its text and its case to the folder's files. Those that are missing are made, the
     * manifest of a pack among them.
     *
     * @param folder the folder, made when it is missing
     * @param name the rule's name, in small letters with hyphens
     * @return the files that were written, the DRL file first
     * @throws java.nio.file.FileAlreadyExistsException when there is a DRL file of that name
     * @throws no.niraad.model.document.InvalidDocumentException when the folder has a manifest that cannot be read
     */
    public static List<Path> write(Path folder, String name) throws IOException {
        String packageName = packageOf(Files.createDirectories(folder));
        var written = new ArrayList<Path>();
        Path manifest = folder.resolve("pack.yaml");
        boolean starts = packageName.isEmpty() && !Files.exists(manifest);
        String id = starts
                ? id(RuleFolders.name(folder))
                : packageName.isEmpty() ? Pack.idIn(folder) : RuleFolders.name(folder);
        Path drl = folder.resolve(name + ".drl");
        written.add(Files.writeString(drl, packageName + DRL.replace("NAME", name), StandardOpenOption.CREATE_NEW));
        if (starts) {
            String product = Rulebook.builtIn().ruleSet().version();
            written.add(Files.writeString(manifest, MANIFEST.replace("PACK", id).replace("PRODUCT", product)));
        }
        written.add(append(folder.resolve(id + ".yaml"), TEXTS, TEXT, name));
        written.add(append(folder.resolve(id + ".cases.yaml"), CASES, CASE, name));
        return written;
    }

    /** An id is small letters, digits and hyphens, and does not begin with a digit; a folder can be called anything. */
    private static String id(String folder) {
        String plain = Normalizer.normalize(
                folder.toLowerCase(Locale.ROOT).replace("æ", "ae").replace("ø", "o"), Normalizer.Form.NFD);
        String id = plain.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^[-0-9]+|-+$", "");
        return id.isEmpty() || Pack.isTaken(id) ? "own-rules" : id;
    }

    /** The product's own folders stand in a package; others do not. */
    private static String packageOf(Path folder) throws IOException {
        for (Path file : RuleFolders.list(folder, ".drl")) {
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith("package ")) {
                    return line + "\n\n";
                }
            }
        }
        return "";
    }

    private static Path append(Path file, String head, String part, String name) throws IOException {
        String before = Files.exists(file) ? Files.readString(file).stripTrailing() + "\n" : head;
        return Files.writeString(file, before + part.replace("NAME", name));
    }
}
