package no.niraad.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.niraad.model.finding.Evidence;
import no.niraad.rules.Explanation;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.Wording;
import no.niraad.rules.condition.Element;
import no.niraad.rules.folder.AskedPaths;
import org.jspecify.annotations.Nullable;

/** The conditions of a rule in words: what it asks by the label of the fact, the rest as the rule has it. */
final class RuleConditions {

    /** What is asked of an answer, or how a number is compared with another, or with a variable for one. */
    private static final Pattern ASKED = Pattern.compile(
            "([a-z][A-Za-z.]*)(?:\\.(met|lacking|yes|no|known|underWay)\\b|\\s*(==|!=|<=|>=|<|>)\\s*(\\d+|\\$\\w+))");

    private static final Map<String, String> NAMES =
            Map.of("==", "is", "!=", "isNot", "<=", "most", ">=", "least", "<", "less", ">", "more");

    private final Session session;
    private final Wording wording;
    private final AskedByPacks asked;

    RuleConditions(Session session, Wording wording, AskedByPacks asked) {
        this.session = session;
        this.wording = wording;
        this.asked = asked;
    }

    /** {@return a line for each condition} */
    List<String> of(RuleInfo rule) {
        return rule.when().stream().map(this::line).toList();
    }

    /** {@return a single condition that was tried} */
    String of(Explanation.Condition condition) {
        String words = condition.answers().stream()
                .map(Evidence::fact)
                .flatMap(it -> asked.label(it).stream())
                .findFirst()
                .map(label -> words(condition.text(), it -> it.equals("answer") ? label : null))
                .orElseGet(() -> words(condition.text(), it -> label(condition.fact(), it)));
        return condition.fact() + ": " + words;
    }

    private String line(Element element) {
        String type = element.type().substring(element.type().lastIndexOf('.') + 1);
        String kind = element.kind() == Element.Kind.MATCH
                ? ""
                : session.messages().text(element.kind() == Element.Kind.NOT ? "docs.not" : "docs.exists") + " ";
        List<String> constraints = asked.label(type, element.constraints())
                .map(label -> AskedByPacks.withoutName(element.constraints()).stream()
                        .map(it -> words(it, path -> path.equals("answer") ? label : null))
                        .toList())
                .orElseGet(() -> element.constraints().stream()
                        .map(it -> words(it, path -> label(type, path)))
                        .toList());
        return kind + type + (constraints.isEmpty() ? "" : ": " + String.join("; ", constraints));
    }

    /** @param label gives what a path is called; null for what has no name */
    private String words(String constraint, Function<String, @Nullable String> label) {
        return ASKED.matcher(constraint)
                .replaceAll(it -> Matcher.quoteReplacement(Optional.ofNullable(label.apply(it.group(1)))
                        .map(name -> told(name, it))
                        .orElse(it.group())))
                .replace("!«", session.messages().text("docs.denied") + " «")
                .replace("!(", session.messages().text("docs.denied") + " (")
                .replace(" || ", " " + session.messages().text("docs.or") + " ")
                .replace(" && ", " " + session.messages().text("docs.and") + " ");
    }

    private String told(String label, MatchResult asked) {
        String what = asked.group(2) != null
                ? session.messages().text("docs.question." + asked.group(2))
                : session.messages().text("docs.compared." + NAMES.get(asked.group(3)), asked.group(4));
        return "«" + label + "» " + what;
    }

    private @Nullable String label(String type, String path) {
        String fact = AskedPaths.of(type, path).orElse(null);
        String label = fact == null ? null : wording.label(fact);
        return label == null || label.equals(fact) ? null : label;
    }
}
