package no.niraad.rules.internal;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.niraad.model.organisation.Organisation;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.condition.Element;
import no.niraad.rules.condition.TooMuchWorkException;
import no.niraad.rules.facts.FactLocator;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a rule as they are where all that it asks to be found is found: of a finding in a part, what is asked of that part
 * is left.
 */
final class WithoutFindings {

    private static final Pattern BOUND = Pattern.compile("(\\$\\w+)\\s*:\\s*(.+)");

    /** What a constraint asks of, apart from variables, choices and what is asked of that in turn. */
    private static final Pattern ROOT = Pattern.compile("(?<![\\w.$])[a-z]\\w*(?:\\.|\\b)");

    private final Set<String> gone = new HashSet<>();
    private final List<Element> left = new ArrayList<>();

    private WithoutFindings() {}

    /**
     * {@return the rule without what it asks of findings; what it speaks of is there}
     *
     * @throws TooMuchWorkException when it asks of a finding and of something else in one condition, or that there is nothing of both, so
     *     that neither can be left out
     */
    static RuleInfo of(RuleInfo rule) {
        var conditions = new WithoutFindings();
        rule.when().forEach(conditions::add);
        if (conditions.left.stream().noneMatch(it -> rule.about().equals(it.binding()))) {
            conditions.match(Organisation.class, rule.about(), List.of());
        }
        return rule.asking(conditions.left);
    }

    private void add(Element element) {
        if (!FoundByConditions.isFinding(element)) {
            keep(element);
            return;
        }
        Optional<RecordComponent> part = part(element);
        List<String> asked = part.stream()
                .flatMap(it -> asked(element, it.getName()).stream())
                .toList();
        if (part.isPresent() && (element.binding() != null || !asked.isEmpty())) {
            match(part.get().getType(), element.binding(), asked);
        } else {
            forget(element);
        }
    }

    /** What speaks of what was found goes with it; that something is not there would then say too much. */
    private void keep(Element element) {
        List<String> there =
                element.constraints().stream().filter(this::speaksOfWhatIsThere).toList();
        element.constraints().stream().filter(it -> !there.contains(it)).forEach(WithoutFindings::mustBeOne);
        if (there.size() == element.constraints().size() || element.kind() != Element.Kind.NOT) {
            left.add(new Element(element.kind(), element.type(), element.binding(), there, element.line()));
        } else if (!there.isEmpty()) {
            throw new TooMuchWorkException("asks that there is nothing by what was found, and by something else");
        }
    }

    private void match(Class<?> type, @Nullable String binding, List<String> constraints) {
        left.add(new Element(Element.Kind.MATCH, type.getName(), binding, constraints, 0));
    }

    private static Optional<RecordComponent> part(Element element) {
        return Arrays.stream(BuiltIn.type(element.type()).getRecordComponents())
                .filter(it -> FactLocator.isRoot(it.getType()))
                .findFirst();
    }

    /** What is asked of the part alone; a variable for it stands for any that is called so, as {@code $unit : orgUnit}. */
    private List<String> asked(Element element, String part) {
        var asked = new ArrayList<String>();
        for (String constraint : element.constraints()) {
            Matcher bound = BOUND.matcher(constraint);
            boolean binds = bound.matches();
            String own = binds ? bound.group(2) : constraint;
            if (binds && own.equals(part)) {
                match(part(element).orElseThrow().getType(), bound.group(1), List.of());
            } else if (isOf(part, own) && speaksOfWhatIsThere(own)) {
                asked.add(constraint.replaceAll("\\b" + part + "\\.", ""));
            } else if (binds) {
                gone.add(bound.group(1));
            } else if (roots(own).contains(part + ".")) {
                mustBeOne(own);
            }
        }
        return asked;
    }

    private static boolean isOf(String part, String constraint) {
        List<String> roots = roots(constraint);
        return !roots.isEmpty() && roots.stream().allMatch((part + ".")::equals);
    }

    private static List<String> roots(String constraint) {
        return ROOT.matcher(withoutTexts(constraint))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String withoutTexts(String constraint) {
        return constraint.replaceAll("\"[^\"]*\"", "");
    }

    /** A choice cannot be left out in part: an answer that it turns on would never be tried. */
    private static void mustBeOne(String constraint) {
        String text = withoutTexts(constraint);
        if (text.contains("||") || text.contains("&&")) {
            throw new TooMuchWorkException("asks of a finding and of something else in one condition");
        }
    }

    private void forget(Element element) {
        if (element.binding() != null) {
            gone.add(element.binding());
        }
        for (String constraint : element.constraints()) {
            Matcher bound = BOUND.matcher(constraint);
            if (bound.matches() && left.stream().noneMatch(it -> bound.group(1).equals(it.binding()))) {
                gone.add(bound.group(1));
            }
        }
    }

    private boolean speaksOfWhatIsThere(String constraint) {
        return gone.stream()
                .noneMatch(it -> Pattern.compile(Pattern.quote(it) + "\\b")
                        .matcher(constraint)
                        .find());
    }
}
