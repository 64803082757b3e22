package no.niraad.rules.internal;

import java.io.IOException;
import java.util.List;
import no.niraad.model.finding.Basis;
import no.niraad.model.finding.RuleId;
import no.niraad.model.finding.RuleSet;
import no.niraad.model.finding.Severity;
import no.niraad.rules.AdviceInfo;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import no.niraad.rules.Rulebook;
import no.niraad.rules.condition.Element;

/** The rulebook as the build packs it and the engine unpacks it. Writing and reading stand side by side, line by line. */
final class PackedRulebook {

    private static final RuleKind[] KINDS = RuleKind.values();
    private static final Severity[] SEVERITIES = Severity.values();
    private static final Basis[] BASES = Basis.values();
    private static final Element.Kind[] ELEMENTS = Element.Kind.values();

    private PackedRulebook() {}

    static void write(PackedOut out, Rulebook rulebook) throws IOException {
        out.text(rulebook.ruleSet().version());
        out.text(rulebook.ruleSet().hash());
        out.number(rulebook.ruleSet().rules());
        out.list(rulebook.advice(), PackedRulebook::advice);
        out.list(rulebook.rules(), PackedRulebook::rule);
        out.map(rulebook.thresholds(), PackedOut::number);
    }

    static Rulebook read(PackedIn in) throws IOException {
        var ruleSet = new RuleSet(in.text(), in.text(), in.number());
        List<AdviceInfo> advice = in.list(PackedRulebook::advice);
        List<RuleInfo> rules = in.list(PackedRulebook::rule);
        return new Rulebook(ruleSet, advice, rules, in.map(PackedIn::number));
    }

    private static void advice(PackedOut out, AdviceInfo advice) throws IOException {
        out.number(advice.number());
        out.text(advice.folder());
        out.number(advice.page());
    }

    private static AdviceInfo advice(PackedIn in) throws IOException {
        return new AdviceInfo(in.number(), in.text(), in.number());
    }

    private static void rule(PackedOut out, RuleInfo rule) throws IOException {
        out.text(rule.id().folder());
        out.text(rule.id().name());
        out.constantOrNull(rule.kind());
        out.constantOrNull(rule.severity());
        out.constantOrNull(rule.basis());
        out.list(rule.claims(), PackedOut::text);
        out.textOrNull(rule.sharpens());
        out.flag(rule.eases());
        out.textOrNull(rule.tradeoff());
        out.list(rule.when(), PackedRulebook::element);
        out.text(rule.about());
        out.list(rule.placeholders(), PackedOut::text);
        out.text(rule.file());
        out.number(rule.line());
    }

    private static RuleInfo rule(PackedIn in) throws IOException {
        return new RuleInfo(
                new RuleId(in.text(), in.text()),
                in.constant(KINDS),
                in.constantOrNull(SEVERITIES),
                in.constant(BASES),
                in.list(PackedIn::text),
                in.textOrNull(),
                in.flag(),
                in.textOrNull(),
                in.list(PackedRulebook::element),
                in.text(),
                in.list(PackedIn::text),
                in.text(),
                in.number());
    }

    private static void element(PackedOut out, Element element) throws IOException {
        out.constantOrNull(element.kind());
        out.text(element.type());
        out.textOrNull(element.binding());
        out.list(element.constraints(), PackedOut::text);
        out.number(element.line());
    }

    private static Element element(PackedIn in) throws IOException {
        return new Element(in.constant(ELEMENTS), in.text(), in.textOrNull(), in.list(PackedIn::text), in.number());
    }
}
