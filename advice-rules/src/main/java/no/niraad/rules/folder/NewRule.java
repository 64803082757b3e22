package no.niraad.rules.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

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

    private static final String FOLDER_TEXT = """
            # What the rules say, in three languages.
            advice: 0
            title: {nb: "Våre egne regler", nn: "Våre eigne reglar", en: "Our own rules"}
            source: {document: FOLDER, page: 1}

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
     * Writes the rule's DRL file, and adds its text and its case to the folder's files, which are made when they are missing.
     *
     * @param folder the folder, made when it is missing
     * @param name the rule's name, in small letters with hyphens
     * @return the files that were written, the DRL file first
     * @throws java.nio.file.FileAlreadyExistsException when there is a DRL file of that name
     */
    public static List<Path> write(Path folder, String name) throws IOException {
        String folderName = RuleFolders.name(Files.createDirectories(folder));
        Path drl = folder.resolve(name + ".drl");
        Files.writeString(drl, packageOf(folder) + DRL.replace("NAME", name), StandardOpenOption.CREATE_NEW);
        Path texts =
                append(folder.resolve(folderName + ".yaml"), FOLDER_TEXT.replace("FOLDER", folderName), TEXT, name);
        Path cases = append(folder.resolve(folderName + ".cases.yaml"), CASES, CASE, name);
        return List.of(drl, texts, cases);
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
