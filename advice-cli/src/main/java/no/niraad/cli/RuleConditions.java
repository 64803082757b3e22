package no.niraad.cli;

import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.Rulebook;
import no.niraad.rules.Wording;
import no.niraad.rules.condition.Element;

/** The conditions of a rule in words: each question by the label of the fact that it asks, the rest as the rule has it. */
final class RuleConditions {

    /** Where the answers of a kind of fact stand in a profile, where its name does not tell. */
    private static final Map<String, String> PLACES = Map.of(
            "OrgUnit",
            "orgUnits.*",
            "Initiative",
            "initiatives.*",
            "ItSystem",
            "systems.*",
            "Procurement",
            "procurements.*");

    /** The parts that counted and resolved facts are made of. */
    private static final Map<String, String> PARTS = Map.of(
            "initiative", "initiatives.*",
            "orgUnit", "orgUnits.*",
            "effect", "initiatives.*.affects.*",
            "benefit", "initiatives.*.benefits.*",
            "procurement", "procurements.*",
            "system", "systems.*");

    private static final Pattern QUESTION = Pattern.compile("([A-Za-z.]+)\\.(met|lacking|yes|no|known|underWay)\\b");

    private final Session session;
    private final Wording wording;
    private final AskedByPacks asked;

    RuleConditions(Session session, AskedByPacks asked) {
        this.session = session;
        this.asked = asked;
        this.wording = Rulebook.builtIn().wording(session.language());
    }

    /** {@return a line for each condition} */
    List<String> of(RuleInfo rule) {
        return rule.when().stream().map(this::line).toList();
    }

    private String line(Element element) {
        String type = element.type().substring(element.type().lastIndexOf('.') + 1);
        String kind = element.kind() == Element.Kind.MATCH
                ? ""
                : session.messages().text(element.kind() == Element.Kind.NOT ? "docs.not" : "docs.exists") + " ";
        List<String> constraints = asked.label(type, element.constraints())
                .map(label -> AskedByPacks.withoutName(element.constraints()).stream()
                        .map(it -> words(
                                it,
                                (path, question) ->
                                        path.equals("answer") ? told(label, question) : path + "." + question)))
                .orElseGet(() -> element.constraints().stream()
                        .map(it -> words(it, (path, question) -> question(type, path, question))))
                .toList();
        return kind + type + (constraints.isEmpty() ? "" : ": " + String.join("; ", constraints));
    }

    private String words(String constraint, BinaryOperator<String> question) {
        return QUESTION.matcher(constraint)
                .replaceAll(it -> Matcher.quoteReplacement(question.apply(it.group(1), it.group(2))))
                .replace(" || ", " " + session.messages().text("docs.or") + " ")
                .replace(" && ", " " + session.messages().text("docs.and") + " ");
    }

    private String question(String type, String path, String question) {
        String fact = path(type, path);
        String label = wording.label(fact);
        return label.equals(fact) ? path + "." + question : told(label, question);
    }

    private String told(String label, String question) {
        return "«" + label + "» " + session.messages().text("docs.question." + question);
    }

    private static String path(String type, String path) {
        int dot = path.indexOf('.');
        String first = dot < 0 ? path : path.substring(0, dot);
        if (dot > 0 && PARTS.containsKey(first)) {
            return PARTS.get(first) + path.substring(dot);
        }
        String place = PLACES.getOrDefault(type, Character.toLowerCase(type.charAt(0)) + type.substring(1));
        return place + "." + path;
    }
}
