package no.niraad.rules.syntax;

import java.util.ArrayList;
import java.util.List;
import no.niraad.model.document.Position;
import no.niraad.rules.syntax.DrlRule.Annotation;
import no.niraad.rules.syntax.DrlRule.Consequence;
import no.niraad.rules.syntax.DrlRule.Written;
import no.niraad.rules.syntax.Token.Kind;

/** Reads one rule: {@code rule "name" annotation* when pattern+ then statement end}. */
final class RuleParser {

    private final Cursor cursor;

    RuleParser(Cursor cursor) {
        this.cursor = cursor;
    }

    DrlRule rule() {
        Token rule = cursor.expect("rule");
        Name name = cursor.expect(Kind.TEXT, "\"...\"").name();
        List<Annotation> metadata = metadata();
        if (!cursor.at("when") && cursor.at(Kind.WORD)) {
            throw cursor.refuse("rules/attribute", "word", cursor.peek().text());
        }
        cursor.expect("when");
        List<FactPattern> when = patterns();
        cursor.expect("then");
        return new DrlRule(rule.at(), name, metadata, when, then(when));
    }

    /** What is wrong with what a rule does keeps nobody from checking when it does it. */
    private Consequence then(List<FactPattern> when) {
        int from = cursor.index();
        try {
            Consequence then = consequence(when);
            cursor.expect("end");
            return then;
        } catch (Refused told) {
            cursor.recover(from - 1);
            return new Consequence.Unread();
        }
    }

    private List<Annotation> metadata() {
        var metadata = new ArrayList<Annotation>();
        while (cursor.accept("@")) {
            Name name = cursor.expect(Kind.WORD, "kind").name();
            cursor.expect("(");
            var values = new ArrayList<>(List.of(value()));
            while (cursor.accept(",")) {
                values.add(value());
            }
            cursor.expect(")");
            metadata.add(new Annotation(name, values));
        }
        return metadata;
    }

    private Written value() {
        Token first = cursor.peek();
        if (cursor.at(Kind.TEXT)) {
            return new Written(cursor.next().text(), true, first.at());
        }
        StringBuilder word = new StringBuilder();
        int end = first.start();
        while (isPartOfWord(cursor.peek()) && cursor.peek().start() == end) {
            Token part = cursor.next();
            word.append(part.text());
            end = part.end();
        }
        if (word.isEmpty()) {
            throw cursor.refuse("rules/metadata-value");
        }
        return new Written(word.toString(), false, first.at());
    }

    private static boolean isPartOfWord(Token token) {
        return token.kind() == Kind.WORD || token.kind() == Kind.NUMBER || token.is("-");
    }

    private List<FactPattern> patterns() {
        var patterns = new ArrayList<FactPattern>();
        while (!cursor.at("then") && !cursor.at("end") && !cursor.at(Kind.END)) {
            if (patterns.size() == Limits.PATTERNS) {
                throw cursor.refuse("rules/too-many-conditions", "most", String.valueOf(Limits.PATTERNS));
            }
            patterns.add(new PatternParser(cursor).pattern());
        }
        if (patterns.isEmpty()) {
            throw cursor.refuse("rules/no-condition");
        }
        return patterns;
    }

    private Consequence consequence(List<FactPattern> when) {
        statement(when, "insertLogical", "(");
        Consequence consequence;
        if (cursor.accept("new")) {
            consequence = new Consequence.Observe(statement(when, Kind.WORD).name());
            statement(when, "(", ")");
        } else {
            Position at = cursor.peek().at();
            statement(when, "Conclude", ".", "that", "(", "drools", ".", "getRule", "(", ")", ",");
            consequence =
                    new Consequence.Conclude(at, statement(when, Kind.VARIABLE).name());
            statement(when, ")");
        }
        statement(when, ")", ";");
        if (!cursor.at("end")) {
            throw refuse(when);
        }
        return consequence;
    }

    private void statement(List<FactPattern> when, String... words) {
        for (String word : words) {
            if (!cursor.accept(word)) {
                throw refuse(when);
            }
        }
    }

    private Token statement(List<FactPattern> when, Kind kind) {
        if (!cursor.at(kind)) {
            throw refuse(when);
        }
        return cursor.next();
    }

    /** Tells the statement as it should be, about the fact that the rule binds. */
    private Refused refuse(List<FactPattern> when) {
        String about = when.stream()
                .map(FactPattern::binding)
                .filter(it -> it != null)
                .map(Name::text)
                .findFirst()
                .orElse("$fact");
        return cursor.refuse("rules/consequence", "detail", DrlPrinter.conclude(about));
    }
}
