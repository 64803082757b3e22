package no.niraad.rules.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.niraad.model.finding.Basis;
import no.niraad.model.finding.RuleId;
import no.niraad.model.finding.Severity;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import no.niraad.rules.condition.Element;
import no.niraad.rules.syntax.DrlFile;
import no.niraad.rules.syntax.DrlPrinter;
import no.niraad.rules.syntax.DrlRule;
import no.niraad.rules.syntax.DrlRule.Annotation;
import no.niraad.rules.syntax.DrlRule.Consequence;
import no.niraad.rules.syntax.FactPattern;
import org.jspecify.annotations.Nullable;

/** What is known about the rules of a checked file. */
public final class RuleReader {

    private final DrlFile file;
    private final String folder;
    private final Basis usual;
    private final Map<String, String> fullNames;

    private RuleReader(DrlFile file, String folder, Basis usual) {
        this.usual = usual;
        this.file = file;
        this.folder = folder;
        fullNames = file.imports().stream()
                .map(it -> it.text())
                .collect(Collectors.toMap(
                        it -> it.substring(it.lastIndexOf('.') + 1), Function.identity(), (one, same) -> one));
    }

    /**
     * {@return the rules of a file, in its order}
     *
     * @param folder the folder that the file stands in
     */
    public static List<RuleInfo> rules(DrlFile file, String folder) {
        return rules(file, folder, Basis.ADVICE);
    }

    /**
     * {@return the rules of a file, in its order}
     *
     * @param folder the folder that the file stands in, or the pack it belongs to
     * @param usual what a rule rests on that does not say
     */
    public static List<RuleInfo> rules(DrlFile file, String folder, Basis usual) {
        var reader = new RuleReader(file, folder, usual);
        return file.rules().stream().map(reader::rule).toList();
    }

    private RuleInfo rule(DrlRule rule) {
        Basis basis = choice(rule, "basis", Basis.class);
        return new RuleInfo(
                new RuleId(folder, rule.name().text()),
                choice(rule, "kind", RuleKind.class),
                choice(rule, "severity", Severity.class),
                basis == null ? usual : basis,
                claims(rule),
                text(rule, rule.annotation("eases").isPresent() ? "eases" : "sharpens"),
                rule.annotation("eases").isPresent(),
                text(rule, "tradeoff"),
                rule.when().stream().map(this::element).toList(),
                about(rule.then()),
                List.of(),
                file.name(),
                rule.at().line());
    }

    private Element element(FactPattern pattern) {
        return new Element(
                Element.Kind.valueOf(pattern.kind().name()),
                fullName(pattern.type().text()),
                pattern.binding() == null ? null : pattern.binding().text(),
                pattern.constraints().stream().map(DrlPrinter::text).toList(),
                pattern.at().line());
    }

    private String about(Consequence then) {
        return then instanceof Consequence.Conclude conclude
                ? conclude.about().text()
                : fullName(((Consequence.Observe) then).type().text());
    }

    /** Imported, or else beside the rules: an observation stands in their package. */
    private String fullName(String simpleName) {
        String beside =
                file.packageName() == null ? simpleName : file.packageName().text() + "." + simpleName;
        return fullNames.getOrDefault(simpleName, beside);
    }

    private static List<String> claims(DrlRule rule) {
        return rule.annotation("claims")
                .map(it -> it.values().stream().map(DrlRule.Written::text).toList())
                .orElse(List.of());
    }

    private static @Nullable String text(DrlRule rule, String name) {
        return rule.annotation(name).map(Annotation::text).orElse(null);
    }

    private static <E extends Enum<E>> @Nullable E choice(DrlRule rule, String name, Class<E> type) {
        String word = text(rule, name);
        return word == null
                ? null
                : Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
