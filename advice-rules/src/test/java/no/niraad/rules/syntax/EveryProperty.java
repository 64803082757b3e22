package no.niraad.rules.syntax;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.niraad.model.Answer;
import no.niraad.model.document.SourceText;
import no.niraad.rules.facts.Count;
import no.niraad.rules.syntax.FactType.Role;

/** Rules that ask for every property of every type of fact, in every way in which it may be asked for. */
public final class EveryProperty {

    private static final int RULES_PER_FILE = 150;

    private final Set<List<Object>> seen = new HashSet<>();
    private final Set<Class<?>> answered = new HashSet<>();
    private final List<String> rules = new ArrayList<>();

    private EveryProperty() {}

    /** {@return the files} */
    public static List<SourceText> files() {
        var every = new EveryProperty();
        FactTypes.builtIn().all().stream()
                .filter(it -> it.role() == Role.ONE || it.role() == Role.MANY)
                .forEach(it -> every.ask(it, it.type(), ""));
        every.joins();
        var files = new ArrayList<SourceText>();
        for (int from = 0; from < every.rules.size(); from += RULES_PER_FILE) {
            List<String> some = every.rules.subList(from, Math.min(every.rules.size(), from + RULES_PER_FILE));
            files.add(source("every" + from + ".drl", some));
        }
        return files;
    }

    /** {@return rules as a file that imports all that rules can} */
    public static SourceText source(String name, List<String> rules) {
        return text(name, imports() + String.join("\n", rules));
    }

    static SourceText text(String name, String text) {
        return SourceText.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** {@return an import of each type that rules can import} */
    static String imports() {
        return "import "
                + String.join(";\nimport ", new TreeSet<>(FactTypes.builtIn().importable())) + ";\n";
    }

    private void ask(FactType fact, Class<?> type, String before) {
        for (Property property : Properties.of(type).values()) {
            if (!property.isUsable()
                    || !seen.add(List.of(type == Count.class ? fact.name() + before : type, property.name()))) {
                continue;
            }
            String path = before + property.name();
            // There are very many answers, all alike: after the first, each is asked once.
            boolean alike = property.type() == Answer.class && !answered.add(property.type());
            List<String> constraints = type == Count.class ? ofCount(before) : constraints(path, property);
            for (String constraint : constraints.subList(0, alike ? 1 : constraints.size())) {
                rule("$fact : " + fact.name() + "( " + constraint + " )");
                if (!alike) {
                    rule("$fact : Organisation() not " + fact.name() + "( " + constraint + " )");
                }
            }
            ask(fact, property.type(), path + ".");
        }
    }

    private static List<String> constraints(String path, Property property) {
        if (property.isTruth()) {
            return List.of(path, "!" + path, path + " == false");
        }
        if (property.isNumber()) {
            return List.of(path + " > 1", "!( " + path + " <= 1 )", path + " != 0 && " + path + " <= 2");
        }
        if (property.isText()) {
            return List.of(path + " == \"skole\"", path + " != \"skole\"", "!( " + path + " == \"skole\" )");
        }
        if (property.type().isEnum()) {
            String one = path + " == " + property.type().getSimpleName() + "."
                    + ((Enum<?>) property.type().getEnumConstants()[1]).name();
            return List.of(one, one.replace("==", "!="), "!( " + one + " )");
        }
        return List.of();
    }

    private static List<String> ofCount(String before) {
        String least = before + "least";
        String most = before + "most";
        return List.of(
                least + " > 1", "!( " + least + " >= 1 )", most + " <= 1", "!( " + most + " < 1 )", most + " == 0");
    }

    private void joins() {
        rule("$u : OrgUnit( managers.support.lacking ) $fact : OrgUnitFigures( orgUnit == $u )");
        rule("$u : OrgUnit( $id : id ) $fact : OrgUnit( parent == $id )");
        rule("$fact : OrgUnit( $parent : parent ) exists OrgUnit( id == $parent )");
        rule("$fact : OrgUnit( $parent : parent ) not OrgUnitFigures( orgUnit == $fact, systems.least > 0 )");
        rule("$fact : Initiative() not Affected( initiative == $fact, orgUnit.managers.support.met )");
        rule("$fact : InitiativeFigures( $months : months ) PortfolioFigures( atOnce.most < $months )");
        rule(
                "$fact : InitiativeFigures( $months : months, benefits > 0 ) not PortfolioFigures( atOnce.least > $months )");
        rule(
                "$fact : InitiativeFigures( $m : months ) PortfolioFigures( benefits == $m || !( shareOutsideIt.least > $m ) )");
        rule("$fact : Organisation( $stage : stage ) exists Organisation( stage == $stage )");
        rule("$a : Affected( $u : orgUnit, initiative.phase.running ) $fact : Procured( orgUnit == $u )");
        rule("$s : ItSystem( responsibility == Responsibility.IT ) $fact : Exchanged( with == $s )");
        rule(
                "Threshold( id == \"advice08/many-at-once\", $many : value ) $fact : OrgUnitFigures( atOnce.most < $many )");
        rule("Threshold( id == \"advice08/long-run\", $long : value ) $fact : InitiativeFigures( months < $long )");
        rule("$fact : Leadership() exists OrgUnit( managers.support.met || staff.motivation.lacking )");
        rule("$fact : Exchanged( with.id == \"journal\" || !( outsideIt.least > 0 ) )");
        String met = "managers.support.met";
        rule("$fact : OrgUnit( " + "!( ".repeat(Limits.DEPTH / 2) + met + " )".repeat(Limits.DEPTH / 2) + " )");
        rule("$fact : OrgUnit( " + "( ".repeat(Limits.DEPTH) + met + " || id == \"a\" )".repeat(Limits.DEPTH) + " )");
        rule("$fact : OrgUnit( " + met + (" || !" + met + " && employees > 3").repeat(Limits.TERMS / 2 - 1) + " )");
        rule("$fact : OrgUnit( $id : id, parent == $id )");
        rule("$fact : InitiativeFigures( $m : months, units.most < $m, !( benefits > $m ) )");
        rule(
                "$fact : Affected( $p : initiative.phase, $i : initiative ) not InitiativeFigures( initiative == $i, initiative.phase != $p )");
        rule(
                "Threshold( id == \"advice08/many-at-once\", $n : value ) $fact : Culture() exists OrgUnitFigures( atOnce.least >= $n )");
        rule("EarlyStage() $fact : Organisation( inhabitants < 5000 )");
        rule("exists LaterStage() $fact : Organisation( inhabitants != 5000 )");
    }

    private void rule(String when) {
        rules.add("rule \"every-" + rules.size() + "\" @kind( strength )\nwhen\n    " + when
                + "\nthen\n    insertLogical( Conclude.that( drools.getRule(), $fact ) );\nend");
    }
}
