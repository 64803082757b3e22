package no.niraad.model.document;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What is wrong with the YAML itself, told by what people do rather than by what the parser was doing.
 *
 * @param code what is wrong
 * @param at where
 * @param character the character that the parser stopped at
 */
record YamlFault(String code, Position at, String character) {

    /**
     * What the parser says, and what it means to people.
     *
     * @param said a part of what the parser says: its context and its problem
     * @param code what is wrong
     * @param atStart whether it is told where the construct begins, rather than where the parser stopped
     */
    private record Meaning(String said, String code, boolean atStart) {}

    /** The first that fits is taken. */
    private static final List<Meaning> MEANINGS = List.of(
            new Meaning("(TAB)", "yaml/tab", false),
            new Meaning("mapping values are not allowed", "yaml/colon", false),
            new Meaning("could not find expected ':'", "yaml/missing-colon", true),
            new Meaning("quoted scalar; found unexpected end of stream", "yaml/unclosed-quote", true),
            new Meaning("expected ',' or ']'", "yaml/unclosed-list", true),
            new Meaning("expected ',' or '}'", "yaml/unclosed-braces", true),
            new Meaning("found '<stream end>'", "yaml/unexpected-end", false),
            new Meaning("cannot start any token", "yaml/reserved-character", false),
            new Meaning("while scanning an alias", "yaml/reserved-character", true),
            new Meaning("while scanning an anchor", "yaml/reserved-character", true),
            new Meaning("while scanning a tag", "yaml/reserved-character", true),
            new Meaning("block scalar; expected", "yaml/reserved-character", true),
            new Meaning("unknown escape character", "yaml/escape", false),
            new Meaning("expected escape sequence", "yaml/escape", false),
            new Meaning("sequence entries are not allowed", "yaml/list-after-colon", false),
            new Meaning("but found '<scalar>'", "yaml/text-after-value", false),
            new Meaning("expected <block end>", "yaml/indentation", false),
            new Meaning("but found '<block mapping start>'", "yaml/indentation", false),
            new Meaning("expected the node content", "yaml/stray-character", false));

    static YamlFault of(YamlEngineException e, Lines lines) {
        if (!(e instanceof MarkedYamlEngineException marked)) {
            return new YamlFault("yaml/syntax", Position.NONE, "");
        }
        String said = marked.getContext() + "; " + marked.getProblem();
        Meaning meaning = MEANINGS.stream()
                .filter(it -> said.contains(it.said()))
                .findFirst()
                .orElse(new Meaning("", "yaml/syntax", false));
        Optional<Mark> stopped = marked.getProblemMark();
        Optional<Mark> mark = meaning.atStart() ? marked.getContextMark().or(() -> stopped) : stopped;
        Position at = mark.map(YamlTree::at).orElse(Position.NONE);
        return new YamlFault(finer(meaning.code(), lines, at), at, lines.characterAt(at));
    }

    /** Where the parser says the same of different mistakes, the line itself tells which. */
    private static String finer(String code, Lines lines, Position at) {
        String line = lines.excerpt(at).text().strip();
        return switch (code) {
            case "yaml/colon" -> lines.before(at).contains(": ") ? "yaml/colon-in-text" : code;
            case "yaml/indentation" -> line.startsWith(":") ? "yaml/colon" : code;
            case "yaml/missing-colon" -> withoutColon(line);
            default -> code;
        };
    }

    private static String withoutColon(String line) {
        if (line.startsWith("{") || line.startsWith("[")) {
            return "yaml/indentation";
        }
        return line.contains(":") ? "yaml/missing-blank" : "yaml/missing-colon";
    }

    InvalidDocumentException stop(Problems problems) {
        return problems.stop(at, code, "character", character);
    }
}
