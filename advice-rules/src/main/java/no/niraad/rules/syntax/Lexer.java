package no.niraad.rules.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.niraad.model.document.Position;
import no.niraad.model.document.Problems;
import no.niraad.model.document.SourceText;
import no.niraad.rules.syntax.Token.Kind;

/** Text to tokens. It goes through the text once, whatever stands in it. */
final class Lexer {

    private static final Pattern WORD = Pattern.compile("\\$?[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");
    private static final List<String> DOUBLE_SIGNS = List.of("||", "&&", "==", "!=", "<=", ">=");

    private final String text;
    private final Problems problems;
    private final List<Token> tokens = new ArrayList<>();
    private int index;
    private int line = 1;
    private int column = 1;

    private Lexer(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    /** {@return the tokens of a file, the last one its end} What can be no token is told, and stands there as broken. */
    static List<Token> tokens(SourceText source, Problems problems) {
        var lexer = new Lexer(source.text(), problems);
        while (lexer.index < lexer.text.length()) {
            lexer.step();
        }
        lexer.tokens.add(new Token(Kind.END, "", lexer.here(), lexer.index, lexer.index));
        return lexer.tokens;
    }

    private void step() {
        int c = text.codePointAt(index);
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            advance();
        } else if (text.startsWith("//", index)) {
            skipLine();
        } else if (text.startsWith("/*", index)) {
            blockComment();
        } else if (c == '"') {
            quoted();
        } else if (c >= '0' && c <= '9') {
            number();
        } else if (Character.isJavaIdentifierPart(c)) {
            word();
        } else {
            sign();
        }
    }

    private void skipLine() {
        while (index < text.length() && text.charAt(index) != '\n') {
            advance();
        }
    }

    private void blockComment() {
        Position start = here();
        int close = text.indexOf("*/", index + 2);
        if (close < 0) {
            problems.add(start, "rules/open-comment");
        }
        advanceTo(close < 0 ? text.length() : close + 2);
    }

    private void quoted() {
        Position at = here();
        int start = index;
        int close = start + 1;
        while (close < text.length() && text.charAt(close) != '"' && text.charAt(close) != '\n') {
            close++;
        }
        boolean open = close == text.length() || text.charAt(close) == '\n';
        String inside = text.substring(start + 1, close);
        boolean sound = isSound(inside, at, open);
        advanceTo(open ? close : close + 1);
        tokens.add(new Token(sound ? Kind.TEXT : Kind.BROKEN, inside, at, start, index));
    }

    private boolean isSound(String inside, Position at, boolean open) {
        if (open) {
            problems.add(at, "rules/open-text");
        } else if (inside.length() > Limits.TEXT) {
            problems.add(at, "rules/text-too-long", "characters", String.valueOf(Limits.TEXT));
        } else if (!inside.codePoints().allMatch(Lexer::isPrinted)) {
            problems.add(at, "rules/text-character");
        } else {
            return inside.indexOf('\\') < 0;
        }
        return false;
    }

    /** Blanks other than the blank, and characters without a shape, make two texts look alike that are not. */
    private static boolean isPrinted(int c) {
        return c == ' '
                || !(Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT);
    }

    private void number() {
        Position at = here();
        int start = index;
        int end = endOfWord(start);
        boolean fraction = end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1));
        end = fraction ? endOfWord(end + 1) : end;
        add(NUMBER, Kind.NUMBER, "rules/number", at, start, end);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void word() {
        Position at = here();
        int start = index;
        Kind kind = text.charAt(start) == '$' ? Kind.VARIABLE : Kind.WORD;
        add(WORD, kind, "rules/letter", at, start, endOfWord(start));
    }

    private void add(Pattern shape, Kind kind, String otherwise, Position at, int start, int end) {
        String word = text.substring(start, end);
        advanceTo(end);
        boolean sound = word.length() <= Limits.NAME && shape.matcher(word).matches();
        if (!sound) {
            problems.add(at, word.length() > Limits.NAME ? "rules/word-too-long" : otherwise, "word", word);
        }
        tokens.add(new Token(sound ? kind : Kind.BROKEN, word, at, start, end));
    }

    /** Every letter and digit of every script, so that a foreign one is told as part of its word. */
    private int endOfWord(int start) {
        int end = start;
        while (end < text.length() && Character.isJavaIdentifierPart(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private void sign() {
        Position at = here();
        int start = index;
        String two = text.substring(start, Math.min(text.length(), start + 2));
        int length = DOUBLE_SIGNS.contains(two) ? 2 : Character.charCount(text.codePointAt(start));
        advanceTo(start + length);
        String sign = text.substring(start, index);
        if (sign.equals("'")) {
            problems.add(at, "rules/apostrophe");
        }
        boolean broken = sign.equals("'") || sign.equals("\\");
        tokens.add(new Token(broken ? Kind.BROKEN : Kind.SIGN, sign, at, start, index));
    }

    private Position here() {
        return new Position(line, column);
    }

    private void advanceTo(int end) {
        while (index < end) {
            advance();
        }
    }

    /** One character on. A backslash is refused wherever it stands: Java and DRL read it before they read anything else. */
    private void advance() {
        char c = text.charAt(index);
        if (c == '\\') {
            problems.add(here(), "rules/backslash");
        } else if (c == '\r' && !text.startsWith("\n", index + 1)) {
            problems.add(here(), "rules/carriage-return");
        }
        index++;
        if (c == '\n') {
            line++;
            column = 1;
        } else if (!Character.isLowSurrogate(c)) {
            column++;
        }
    }
}
