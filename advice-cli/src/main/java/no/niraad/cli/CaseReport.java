package no.niraad.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import no.niraad.model.fact.Fact;
import no.niraad.model.finding.NotJudged;
import no.niraad.model.finding.RuleId;
import no.niraad.model.finding.Severity;
import no.niraad.model.text.SafeText;
import no.niraad.rules.Outcome;
import no.niraad.rules.Rulebook;
import no.niraad.rules.cases.Case;
import no.niraad.rules.folder.CaseRun;
import org.jspecify.annotations.Nullable;

/** Tells of a case that does not hold: what it says, what came, and why. */
final class CaseReport {

    private final Session session;
    private final PrintWriter out;

    private final List<Fact> asked;

    /** @param asked what packs ask whose cases are told of */
    CaseReport(Session session, List<Fact> asked) {
        this.session = session;
        this.asked = asked;
        this.out = session.console().out();
    }

    void failure(CaseRun.Result result) {
        out.println(SafeText.of("✗ " + result.folder() + ": " + result.tried().name()));
        heading("test.compared");
        compared(result);
        others(result);
        open(result);
        if (!result.why().isEmpty() || !result.unexplained().isEmpty()) {
            why(result);
        }
        out.println();
    }

    private void why(CaseRun.Result result) {
        heading("test.why");
        var explanation = new RuleExplanation(session, Rulebook.builtIn(), asked);
        result.why().forEach(it -> {
            out.println();
            out.println(SafeText.of("  " + it.rule().id() + " (" + it.rule().file() + ":"
                    + it.rule().line() + ")"));
            explanation.trials(it, "  ");
        });
        result.unexplained().forEach(it -> {
            out.println();
            out.println(SafeText.of("  " + text(it)));
        });
    }

    private String text(CaseRun.Unexplained rule) {
        if (rule.exists()) {
            return session.messages().text("test.unexplained", rule.rule());
        }
        return rule.meant() == null
                ? session.messages().text("test.unknown-rule", rule.rule())
                : session.messages().text("test.unknown-rule-meant", rule.rule(), rule.meant());
    }

    /** What was expected and came, and with a minus what did not come, with a plus what nobody expected. */
    private void compared(CaseRun.Result result) {
        List<String> expected = result.tried().expect().stream()
                .map(it -> expected(result.folder(), it))
                .toList();
        List<String> found = result.outcome().said().stream()
                .filter(it -> !it.strength())
                .map(it -> finding(it.rule().toString(), it.about(), it.severity(), reasons(result, it)))
                .toList();
        expected.forEach(it -> line((found.contains(it) ? "  " : "− ") + it));
        found.stream().filter(it -> !expected.contains(it)).forEach(it -> line("+ " + it));
        if (expected.isEmpty() && found.isEmpty()) {
            line("  " + session.messages().text("test.none"));
        }
    }

    /** Reasons are told only where the case tells them: otherwise any will do. */
    private static @Nullable List<String> reasons(CaseRun.Result result, Outcome.Said said) {
        return result.tried().expect().stream()
                        .filter(it -> it.about().equals(said.about())
                                && said.rule()
                                        .toString()
                                        .endsWith("/" + it.rule().replaceFirst(".*/", "")))
                        .anyMatch(it -> it.reasons() != null)
                ? names(said.reasons())
                : null;
    }

    /** Strengths that are lost and rules that cannot be judged, where the case tells them. */
    private void others(CaseRun.Result result) {
        List<String> others = result.differences().stream()
                .filter(it -> !it.startsWith("expected finding ") && !it.startsWith("finding "))
                .toList();
        if (!others.isEmpty()) {
            heading("test.differences");
            others.forEach(it -> line(signed(it)));
        }
    }

    /** A minus for what was expected and did not come, a plus for what came and was not expected. */
    private static String signed(String difference) {
        String what = difference.substring(difference.indexOf(": ") + 2);
        return (difference.startsWith("expected ") ? "− " : "+ ") + what;
    }

    private void open(CaseRun.Result result) {
        if (result.tried().notJudged() != null) {
            heading("test.not-judged");
            List<NotJudged> open = result.outcome().notJudged();
            open.forEach(it -> line(it.rule() + "   " + it.about().key() + "   " + String.join(", ", it.missing())));
            none(open);
        }
    }

    private void heading(String key) {
        out.println("  " + session.messages().text(key));
    }

    private void none(List<?> items) {
        if (items.isEmpty()) {
            line(session.messages().text("test.none"));
        }
    }

    private void line(String text) {
        out.println(SafeText.of("    " + text));
    }

    private String expected(String folder, Case.Expected expected) {
        String rule = expected.rule().contains("/") ? expected.rule() : folder + "/" + expected.rule();
        return finding(rule, expected.about(), expected.severity(), expected.reasons());
    }

    private String finding(String rule, String about, Severity severity, @Nullable List<String> reasons) {
        String word = session.messages().text("severity." + severity.name().toLowerCase(Locale.ROOT));
        return rule + "   " + about + "   " + word
                + (reasons == null || reasons.isEmpty() ? "" : "   (" + String.join(", ", reasons) + ")");
    }

    private static List<String> names(List<RuleId> reasons) {
        return reasons.stream().map(RuleId::name).toList();
    }
}
