package no.niraad.rules.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.niraad.model.finding.Basis;
import no.niraad.model.finding.RuleId;
import no.niraad.model.finding.Severity;
import no.niraad.rules.InvalidRulebookException;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import no.niraad.rules.condition.Element;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/** Reads one rule: its metadata from a closed vocabulary, its conditions, and what it concludes something about. */
final class RuleReader {

    private static final Set<String> METADATA =
            Set.of("kind", "severity", "basis", "claims", "sharpens", "eases", "tradeoff");
    private static final Pattern CONCLUDES = Pattern.compile(
            "\\s*insertLogical\\(\\s*Conclude\\.that\\(\\s*drools\\.getRule\\(\\),\\s*(\\$\\w+)\\s*\\)\\s*\\);\\s*");
    private static final Pattern OBSERVES =
            Pattern.compile("\\s*insertLogical\\(\\s*new\\s+(\\w+)\\(\\s*\\)\\s*\\);\\s*");

    private final String file;
    private final Imports imports;
    private final List<String> problems = new ArrayList<>();

    RuleReader(String file, Imports imports) {
        this.file = file;
        this.imports = imports;
    }

    RuleInfo read(RuleId id, RuleDescr rule) {
        checkMetadata(rule);
        RuleKind kind = choice(rule, "kind", RuleKind.class, null);
        var info = new RuleInfo(
                id,
                kind == null ? RuleKind.RISK : kind,
                choice(rule, "severity", Severity.class, null),
                basis(rule),
                list(rule, "claims"),
                value(rule, rule.getAnnotation("eases") == null ? "sharpens" : "eases"),
                rule.getAnnotation("eases") != null,
                value(rule, "tradeoff"),
                elements(rule),
                about(rule, kind),
                List.of(),
                file,
                rule.getLine());
        if (kind == null) {
            problem(rule, "has no @kind. Write one of " + choices(RuleKind.class) + ".");
        }
        if (!problems.isEmpty()) {
            throw new InvalidRulebookException(problems);
        }
        return info;
    }

    private Basis basis(RuleDescr rule) {
        Basis basis = choice(rule, "basis", Basis.class, Basis.ADVICE);
        return basis == null ? Basis.ADVICE : basis;
    }

    private void checkMetadata(RuleDescr rule) {
        for (String name : rule.getAnnotationNames()) {
            if (!METADATA.contains(name)) {
                problem(
                        rule,
                        "has @" + name + ", which means nothing here. Known are @"
                                + String.join(", @", METADATA.stream().sorted().toList()) + ".");
            }
        }
    }

    private List<Element> elements(RuleDescr rule) {
        return rule.getLhs().getDescrs().stream()
                .map(it -> element(rule, it))
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private @Nullable Element element(RuleDescr rule, BaseDescr descr) {
        if (descr instanceof PatternDescr pattern) {
            return pattern(rule, Element.Kind.MATCH, pattern);
        }
        if (descr instanceof NotDescr not && not.getDescrs().get(0) instanceof PatternDescr pattern) {
            return pattern(rule, Element.Kind.NOT, pattern);
        }
        if (descr instanceof ExistsDescr exists && exists.getDescrs().get(0) instanceof PatternDescr pattern) {
            return pattern(rule, Element.Kind.EXISTS, pattern);
        }
        problem(
                rule,
                "has a condition that is no pattern. A condition is Fact( ... ), not Fact( ... ) or exists Fact( ... ).");
        return null;
    }

    private @Nullable Element pattern(RuleDescr rule, Element.Kind kind, PatternDescr pattern) {
        String type = imports.fullName(pattern.getObjectType());
        if (type == null) {
            problem(rule, "speaks of " + pattern.getObjectType() + ", which the file does not import.");
            return null;
        }
        List<String> constraints = pattern.getConstraint().getDescrs().stream()
                .map(it -> ((ExprConstraintDescr) it).getExpression().strip())
                .toList();
        return new Element(kind, type, pattern.getIdentifier(), constraints, pattern.getLine());
    }

    private String about(RuleDescr rule, @Nullable RuleKind kind) {
        Pattern expected = kind == RuleKind.OBSERVATION ? OBSERVES : CONCLUDES;
        Matcher matcher = expected.matcher(rule.getConsequence().toString());
        if (matcher.matches()) {
            return kind == RuleKind.OBSERVATION ? imports.nameOrLocal(matcher.group(1)) : matcher.group(1);
        }
        problem(
                rule,
                "does something else than conclude. Its one statement is insertLogical( "
                        + (kind == RuleKind.OBSERVATION
                                ? "new Observation()"
                                : "Conclude.that( drools.getRule(), $fact )")
                        + " );");
        return "";
    }

    private <E extends Enum<E>> @Nullable E choice(RuleDescr rule, String name, Class<E> type, @Nullable E otherwise) {
        String value = value(rule, name);
        if (value == null) {
            return otherwise;
        }
        String constant = value.toUpperCase(Locale.ROOT).replace('-', '_');
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(constant)) {
                return each;
            }
        }
        problem(rule, "has @" + name + "( " + value + " ). It is one of " + choices(type) + ".");
        return otherwise;
    }

    private static String choices(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(it -> it.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow();
    }

    private static List<String> list(RuleDescr rule, String name) {
        String value = value(rule, name);
        return value == null
                ? List.of()
                : Arrays.stream(value.split(",")).map(String::strip).toList();
    }

    private static @Nullable String value(RuleDescr rule, String name) {
        AnnotationDescr annotation = rule.getAnnotation(name);
        return annotation == null
                ? null
                : String.valueOf(annotation.getSingleValueAsString()).strip();
    }

    private void problem(RuleDescr rule, String what) {
        problems.add(file + ":" + rule.getLine() + ": rule \"" + rule.getName() + "\" " + what);
    }
}
