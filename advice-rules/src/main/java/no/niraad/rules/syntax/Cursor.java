package no.niraad.rules.syntax;

import java.util.List;
import no.niraad.model.document.Problems;
import no.niraad.rules.syntax.Token.Kind;
import org.jspecify.annotations.Nullable;

/** The tokens of a file, one after the other, and where to tell what is wrong with them. */
final class Cursor {

    private final List<Token> tokens;
    private final Problems problems;
    private int index;

    Cursor(List<Token> tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    Token peek() {
        return tokens.get(index);
    }

    /** {@return the token after the next one} */
    Token second() {
        return tokens.get(Math.min(index + 1, tokens.size() - 1));
    }

    Token next() {
        Token token = peek();
        if (token.kind() != Kind.END) {
            index++;
        }
        return token;
    }

    boolean at(String wordOrSign) {
        return peek().is(wordOrSign);
    }

    boolean at(Kind kind) {
        return peek().kind() == kind;
    }

    boolean accept(String wordOrSign) {
        boolean there = at(wordOrSign);
        if (there) {
            next();
        }
        return there;
    }

    Token expect(String wordOrSign) {
        return at(wordOrSign) ? next() : unexpected(wordOrSign);
    }

    /** Takes a token of a kind; {@code example} tells in the message what was expected. */
    Token expect(Kind kind, String example) {
        return at(kind) ? next() : unexpected(example);
    }

    /** Words joined by dots, as one name. */
    Name dotted() {
        Token first = expect(Kind.WORD, "no.niraad...");
        StringBuilder name = new StringBuilder(first.text());
        while (at(".") && second().kind() == Kind.WORD) {
            next();
            name.append('.').append(next().text());
        }
        return new Name(name.toString(), first.at());
    }

    private Token unexpected(String expected) {
        throw refuse("rules/unexpected", "expected", expected, "word", peek().text());
    }

    /** {@return what to throw after telling that the next token cannot stand here} A broken one has been told already. */
    Refused refuse(String code, String... arguments) {
        return refuseWithSuggestion(code, null, arguments);
    }

    Refused refuseWithSuggestion(String code, @Nullable String suggestion, String... arguments) {
        if (at(Kind.END)) {
            problems.add(peek().at(), "rules/ends-early");
        } else if (!at(Kind.BROKEN)) {
            problems.addWithSuggestion(peek().at(), code, suggestion, arguments);
        }
        return Refused.HERE;
    }

    /** Goes on to where the next part of a file probably begins: after an {@code end}, or at a first word of a line. */
    void recover(int from) {
        if (index == from) {
            next();
        }
        while (!at(Kind.END) && !(isFirstInLine() && (at("rule") || at("import")))) {
            if (isFirstInLine() && accept("end")) {
                return;
            }
            next();
        }
    }

    private boolean isFirstInLine() {
        return index == 0 || tokens.get(index - 1).at().line() < peek().at().line();
    }

    int index() {
        return index;
    }
}
