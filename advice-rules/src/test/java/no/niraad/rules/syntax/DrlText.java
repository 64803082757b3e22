package no.niraad.rules.syntax;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.niraad.model.document.Position;
import no.niraad.rules.syntax.DrlRule.Annotation;
import no.niraad.rules.syntax.DrlRule.Consequence;
import no.niraad.rules.syntax.DrlRule.Written;

/**
 * A file of rules as DRL, so that Drools' own compiler can be asked whether it takes what is accepted, and for the same. What runs is
 * made from the tree, without a text: {@link ReadyRule}.
 */
public final class DrlText {

    private static final Pattern BARE = Pattern.compile("[A-Za-z0-9_.-]+");

    private final StringBuilder out = new StringBuilder();

    private DrlText() {}

    /** {@return the file as DRL} Read again, it gives the same tree. */
    public static String print(DrlFile file) {
        var text = new DrlText();
        text.file(file);
        return text.out.toString();
    }

    /**
     * {@return what a checked file means for certain, see {@link Certainty}, as DRL} Metadata stay behind.
     *
     * @param types those it was checked with
     * @param packageName the package to put it in
     * @param ruleName the name to give each rule, by its own
     */
    public static String forDrools(DrlFile file, FactTypes types, String packageName, UnaryOperator<String> ruleName) {
        var certainty = new Certainty(types);
        List<DrlRule> rules = file.rules().stream()
                .map(certainty::of)
                .map(it -> named(it, ruleName.apply(it.name().text())))
                .toList();
        String text = print(new DrlFile(file.name(), null, List.of(), rules));
        List<Name> imports = types.importable().stream()
                .filter(it -> Pattern.compile("\\b" + it.substring(it.lastIndexOf('.') + 1) + "\\b")
                        .matcher(text)
                        .find())
                .map(DrlText::somewhere)
                .toList();
        return print(new DrlFile(file.name(), somewhere(packageName), imports, rules));
    }

    private static Name somewhere(String text) {
        return new Name(text, Position.NONE);
    }

    private static DrlRule named(DrlRule rule, String name) {
        List<FactPattern> when = rule.when().stream()
                .map(it -> new FactPattern(
                        it.kind(),
                        it.at(),
                        it.binding(),
                        it.type(),
                        it.constraints().stream().map(TakenWords::avoid).toList()))
                .toList();
        return new DrlRule(rule.at(), somewhere(name), rule.metadata(), when, rule.then());
    }

    private void file(DrlFile file) {
        if (file.packageName() != null) {
            out.append("package ").append(DrlPrinter.word(file.packageName())).append(";\n");
        }
        if (!file.imports().isEmpty()) {
            out.append('\n');
        }
        file.imports()
                .forEach(it -> out.append("import ").append(DrlPrinter.word(it)).append(";\n"));
        file.rules().forEach(this::rule);
    }

    private void rule(DrlRule rule) {
        out.append("\nrule ").append(DrlPrinter.quoted(rule.name().text())).append('\n');
        if (!rule.metadata().isEmpty()) {
            out.append("    ")
                    .append(rule.metadata().stream().map(DrlText::annotation).collect(Collectors.joining(" ")))
                    .append('\n');
        }
        out.append("when\n");
        rule.when().forEach(this::pattern);
        out.append("then\n    ").append(consequence(rule.then())).append("\nend\n");
    }

    private static String annotation(Annotation annotation) {
        return "@" + DrlPrinter.word(annotation.name()) + "( "
                + annotation.values().stream().map(DrlText::written).collect(Collectors.joining(", ")) + " )";
    }

    private static String written(Written value) {
        return value.quoted() ? DrlPrinter.quoted(value.text()) : DrlPrinter.checked(BARE, value.text());
    }

    private static String consequence(Consequence then) {
        return then instanceof Consequence.Conclude conclude
                ? DrlPrinter.conclude(DrlPrinter.word(conclude.about()))
                : "insertLogical( new " + DrlPrinter.word(((Consequence.Observe) then).type()) + "() );";
    }

    private void pattern(FactPattern pattern) {
        out.append("    ");
        switch (pattern.kind()) {
            case NOT -> out.append("not ");
            case EXISTS -> out.append("exists ");
            case MATCH -> {}
        }
        if (pattern.binding() != null) {
            out.append(DrlPrinter.word(pattern.binding())).append(" : ");
        }
        out.append(DrlPrinter.word(pattern.type())).append('(');
        String separator = " ";
        for (Expression constraint : pattern.constraints()) {
            out.append(separator);
            out.append(DrlPrinter.text(constraint));
            separator = ", ";
        }
        out.append(pattern.constraints().isEmpty() ? ")\n" : " )\n");
    }
}
