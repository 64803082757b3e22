package no.niraad.rules.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.niraad.model.Profile;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.condition.AskedFact;
import no.niraad.rules.condition.Column;
import no.niraad.rules.condition.Element;
import no.niraad.rules.condition.Layout;
import no.niraad.rules.facts.Count;
import no.niraad.rules.facts.ProfileFacts;

/**
 * A number that a rule compares something with.
 *
 * @param rule the rule
 * @param threshold id of the number
 * @param type class of the fact that is compared
 * @param property the names that lead to what is compared
 */
public record Comparisons(RuleInfo rule, String threshold, Class<?> type, List<String> property) {

    private static final Pattern ID = Pattern.compile("id\\s*==\\s*\"([^\"]+)\"");
    private static final Pattern BINDING = Pattern.compile("(\\$\\w+)\\s*:\\s*value");

    /** {@return every comparison with a number that a rule makes} */
    public static List<Comparisons> of(RuleInfo rule) {
        var comparisons = new ArrayList<Comparisons>();
        for (Element element : rule.when()) {
            if (element.type().endsWith(".Threshold")) {
                String id = first(ID, element);
                String variable = first(BINDING, element);
                rule.when().forEach(it -> with(rule, id, variable, it).forEach(comparisons::add));
            }
        }
        return comparisons;
    }

    private static Stream<Comparisons> with(RuleInfo rule, String id, String variable, Element element) {
        Pattern compared = Pattern.compile("([\\w.]+)\\s*(?:<=?|>=?|==)\\s*" + Pattern.quote(variable) + "\\b");
        return compared.matcher(String.join(" , ", element.constraints()))
                .results()
                .map(it -> new Comparisons(
                        rule, id, type(element.type()), List.of(it.group(1).split("\\."))));
    }

    private static String first(Pattern pattern, Element element) {
        Matcher matcher = pattern.matcher(String.join(" , ", element.constraints()));
        return matcher.find() ? matcher.group(1) : "none";
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@return what is compared, in a profile: one number for each fact that the rule may be about} */
    public Stream<Integer> values(Profile profile) {
        var layout = new Layout();
        Column column = layout.column(new AskedFact(type, property, false));
        return layout.rows(ProfileFacts.of(profile)).of(column).stream()
                .map(it -> it.known(column))
                .filter(Objects::nonNull)
                .map(this::number);
    }

    /** Of a count, the bound that is compared. */
    private int number(Object value) {
        if (value instanceof Count count) {
            return property.get(property.size() - 1).equals("most") ? count.most() : count.least();
        }
        return ((Number) value).intValue();
    }
}
