package no.niraad.rules.syntax;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks at a text for Drools as somebody would who does not trust the reader, the checker and the printer: token by token, with a
 * list of what may be there that is made anew.
 */
final class PrintedTokens {

    private static final Pattern HEAD =
            Pattern.compile("package no\\.niraad\\.packs\\.test;\n\n((?:import [A-Za-z0-9.]+;\n)*)");
    private static final Pattern RULE = Pattern.compile(
            "\nrule \"([a-z0-9-]+)\"\nwhen\n(.*?)then\n"
                    + "    insertLogical\\( Conclude\\.that\\( drools\\.getRule\\(\\), (\\$\\w+) \\) \\);\nend\n",
            Pattern.DOTALL);
    private static final Pattern TOKEN = Pattern.compile(
            "\\s+|(\"[^\"\\\\\\p{Cntrl}]*\")|(\\$[A-Za-z_]\\w*)|([0-9]+)|([A-Za-z]\\w*)|\\|\\||&&|==|!=|<=|>=|[<>!():,.]");
    private static final Set<String> WORDS = words();

    private PrintedTokens() {}

    /** {@return what should not be there; nothing when all is well} */
    static Set<String> foreign(String text) {
        var foreign = new TreeSet<String>();
        Matcher head = HEAD.matcher(text);
        if (!head.lookingAt()) {
            return Set.of("the head of " + text);
        }
        head.group(1)
                .lines()
                .map(it -> it.replaceAll("import |;", ""))
                .filter(it -> !FactTypes.builtIn().importable().contains(it))
                .forEach(foreign::add);
        Matcher rule = RULE.matcher(text);
        int end = head.end();
        while (rule.find(end) && rule.start() == end) {
            conditions(rule.group(2), foreign);
            end = rule.end();
        }
        if (end < text.length()) {
            foreign.add("after the rules: " + text.substring(end));
        }
        return foreign;
    }

    private static void conditions(String text, Set<String> foreign) {
        Matcher token = TOKEN.matcher(text);
        int end = 0;
        while (token.find(end) && token.start() == end) {
            if (token.group(4) != null && !WORDS.contains(token.group(4))) {
                foreign.add(token.group(4));
            }
            end = token.end();
        }
        if (end < text.length()) {
            foreign.add("not a token: " + text.substring(end));
        }
    }

    private static Set<String> words() {
        var words = new HashSet<>(List.of("not", "exists", "this", "null", "true", "false"));
        for (FactType fact : FactTypes.builtIn().all()) {
            words.add(fact.name());
            words.addAll(Properties.of(fact.type()).keySet());
            Properties.of(fact.type()).values().forEach(it -> below(it.type(), words));
        }
        words.removeAll(Set.of("getClass", "hashCode", "toString", "class", "new", "eval", "from"));
        return words;
    }

    private static void below(Class<?> type, Set<String> words) {
        words.addAll(Properties.of(type).keySet());
        Properties.of(type).values().forEach(it -> below(it.type(), words));
        if (type.isEnum()) {
            words.add(type.getSimpleName());
            Arrays.stream(type.getEnumConstants()).map(Object::toString).forEach(words::add);
        }
    }
}
