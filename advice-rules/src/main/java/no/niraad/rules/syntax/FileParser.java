package no.niraad.rules.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.niraad.model.document.Position;
import no.niraad.model.document.Problems;
import no.niraad.model.document.SourceText;
import no.niraad.rules.syntax.Token.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Tokens to a tree: {@code [package] import* rule*}. A rule that cannot be read is told and left out, and the next one is read.
 */
final class FileParser {

    private static final Set<String> NOT_CLASSES = Set.of("static", "function", "accumulate", "acc");

    private final Cursor cursor;
    private final List<Name> imports = new ArrayList<>();
    private final List<DrlRule> rules = new ArrayList<>();
    private @Nullable Name packageName;
    private boolean whole = true;

    /**
     * What could be read of a file.
     *
     * @param whole whether that is every rule: each that is missing has been told
     */
    record Parsed(DrlFile file, boolean whole) {}

    private FileParser(Cursor cursor) {
        this.cursor = cursor;
    }

    /** {@return what could be read of a file} */
    static Parsed parse(SourceText source, Problems problems) {
        if (source.text().length() > Limits.BYTES) {
            problems.add(Position.NONE, "rules/too-large", "kilobytes", String.valueOf(Limits.BYTES / 1024));
            return new Parsed(new DrlFile(source.name(), null, List.of(), List.of()), false);
        }
        var parser = new FileParser(new Cursor(Lexer.tokens(source, problems), problems));
        parser.file(problems);
        return new Parsed(new DrlFile(source.name(), parser.packageName, parser.imports, parser.rules), parser.whole);
    }

    private void file(Problems problems) {
        while (!cursor.at(Kind.END)) {
            int from = cursor.index();
            try {
                part();
            } catch (Refused told) {
                whole = false;
                cursor.recover(from);
            }
        }
        if (rules.isEmpty() && problems.isEmpty()) {
            whole = false;
            problems.add(Position.NONE, "rules/no-rules");
        }
    }

    private void part() {
        if (cursor.at("rule")) {
            rule();
        } else if (cursor.at("import") && rules.isEmpty()) {
            cursor.next();
            imports.add(imported());
        } else if (cursor.at("package") && packageName == null && imports.isEmpty() && rules.isEmpty()) {
            cursor.next();
            packageName = cursor.dotted();
            cursor.accept(";");
        } else {
            throw cursor.refuse("rules/not-in-a-file", "word", cursor.peek().text());
        }
    }

    private void rule() {
        if (rules.size() == Limits.RULES) {
            throw cursor.refuse("rules/too-many-rules", "most", String.valueOf(Limits.RULES));
        }
        rules.add(new RuleParser(cursor).rule());
    }

    private Name imported() {
        if (NOT_CLASSES.contains(cursor.peek().text()) && !cursor.second().is(".")) {
            throw cursor.refuse("rules/import-of", "word", cursor.peek().text());
        }
        Name name = cursor.dotted();
        if (cursor.at(".")) {
            throw cursor.refuse("rules/import-all");
        }
        cursor.accept(";");
        return name;
    }
}
