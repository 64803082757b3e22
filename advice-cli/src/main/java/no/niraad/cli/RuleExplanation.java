package no.niraad.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import no.niraad.model.Source;
import no.niraad.model.document.AnswerWords;
import no.niraad.model.fact.Fact;
import no.niraad.model.finding.Evidence;
import no.niraad.model.text.Placeholders;
import no.niraad.model.text.SafeText;
import no.niraad.rules.Explanation;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import no.niraad.rules.RuleWords;
import no.niraad.rules.Rulebook;
import no.niraad.rules.Wording;
import no.niraad.rules.source.FolderText;
import no.niraad.rules.source.FolderText.NumberText;
import no.niraad.rules.source.SourceFiles;
import org.jspecify.annotations.Nullable;

/** Explains one rule, and how it fares on a profile, condition by condition. */
final class RuleExplanation {

    private final Session session;
    private final Rulebook rulebook;
    private final PrintWriter out;
    private final Wording wording;
    private final AskedByPacks asked;
    private final RuleConditions conditions;

    RuleExplanation(Session session, Rulebook rulebook) {
        this(session, rulebook, rulebook.facts().added());
    }

    /** @param asked what packs ask whose rules are explained, in the rulebook or not */
    RuleExplanation(Session session, Rulebook rulebook, List<Fact> asked) {
        this.session = session;
        this.asked = new AskedByPacks(asked, session.language());
        this.rulebook = rulebook;
        this.out = session.console().out();
        this.wording = rulebook.wording(session.language());
        this.conditions = new RuleConditions(session, wording, this.asked);
    }

    /** Tells what a rule says, when, on whose authority and with which numbers. */
    void rule(RuleInfo rule) {
        out.println(rule.id());
        out.println(kind(rule));
        RuleWords words = wording.of(rule.id());
        out.println();
        paragraph(words.what());
        paragraph(words.why());
        if (words.step() != null) {
            paragraph(words.step().text());
        }
        paragraph(words.law());
        line(session.messages().text("explain.when", rule.file(), rule.line()));
        conditions.of(rule).forEach(it -> line("  " + it));
        numbers(rule);
        if (!rule.claims().isEmpty()) {
            out.println(session.messages().text("explain.claims", String.join(", ", rule.claims())));
        }
        if (rule.tradeoff() != null) {
            paragraph(session.messages().text("explain.tradeoff", rule.tradeoff()));
        }
        out.println();
    }

    private String kind(RuleInfo rule) {
        String text = text("kind", rule.kind()) + ", " + text("basis", rule.basis());
        boolean weighs = rule.severity() != null && rule.kind() != RuleKind.STRENGTH;
        String severity = weighs ? ", " + text("severity", rule.severity()) : "";
        String target = rule.sharpens() == null
                ? ""
                : ", " + session.messages().text(rule.eases() ? "explain.eases" : "explain.sharpens", rule.sharpens());
        return text + severity + target;
    }

    private String text(String group, Enum<?> constant) {
        return session.messages().text(group + "." + constant.name().toLowerCase(Locale.ROOT));
    }

    private void paragraph(@Nullable String text) {
        if (text != null) {
            Lines.wrapped(Placeholders.unfilled(text), "", session.console().width())
                    .forEach(this::line);
            out.println();
        }
    }

    /** What packs and profiles say is shown, and commands no terminal. */
    private void line(String text) {
        out.println(SafeText.of(text));
    }

    private boolean isOfPack(RuleInfo rule) {
        return rulebook.packs().stream().anyMatch(it -> it.id().equals(rule.id().folder()));
    }

    private void numbers(RuleInfo rule) {
        if (isOfPack(rule)) {
            return;
        }
        FolderText folder = SourceFiles.folder(rule.id().folder());
        folder.numbers().forEach((name, number) -> {
            boolean used = rule.when().stream()
                    .flatMap(it -> it.constraints().stream())
                    .anyMatch(it -> it.contains("\"" + rule.id().folder() + "/" + name + "\""));
            if (used) {
                paragraph("  " + name + " = " + value(rule.id().folder() + "/" + name, number) + ": "
                        + number.reference().in(session.language()));
            }
        });
    }

    /** The number as it is in force, and if it was changed, what it is by itself. */
    private String value(String id, NumberText number) {
        int now = rulebook.thresholds().getOrDefault(id, number.value());
        return now == number.value()
                ? String.valueOf(now)
                : session.messages().text("explain.changed", now, number.value());
    }

    /** Tells how the rule fares on a profile: fired, did not, or waits for an answer. */
    void trials(Explanation explanation) {
        trials(explanation, "");
    }

    /** Tells the same, each line after an indentation. */
    void trials(Explanation explanation, String indentation) {
        List<Explanation.Trial> nearest = NearestTrials.of(explanation.trials());
        for (Explanation.Trial trial : nearest) {
            line(indentation
                    + session.messages()
                            .text(
                                    "explain.trial." + trial.outcome().name().toLowerCase(Locale.ROOT),
                                    trial.about().key(),
                                    NearestTrials.holding(trial),
                                    trial.conditions().size()));
            trial.conditions().forEach(it -> condition(it, indentation));
        }
        int others = explanation.trials().size() - nearest.size();
        if (others > 0) {
            line(indentation + session.messages().text("explain.others", others));
        }
        if (explanation.trials().isEmpty()) {
            line(indentation + session.messages().text("explain.nothing"));
        }
    }

    private void condition(Explanation.Condition condition, String indentation) {
        String sign = switch (condition.outcome()) {
            case TRUE -> "✓";
            case FALSE -> "✗";
            case UNKNOWN -> "?";
        };
        String words = conditions.of(condition);
        String written = words.endsWith(": " + condition.text()) ? "" : "   " + condition.text();
        line(indentation + "  " + sign + " " + words + written);
        condition.answers().forEach(it -> answer(it, indentation + "      "));
    }

    /** Where an answer stands is told on a line of its own where the line is too short for both. */
    private void answer(Evidence evidence, String indentation) {
        String answer = indentation
                + asked.label(evidence.fact()).orElseGet(() -> wording.label(evidence.fact())) + ": "
                + word(evidence.answer());
        String place = place(evidence.source());
        if (answer.length() + place.length() <= session.console().width()) {
            line(answer + place);
        } else {
            line(answer);
            line(indentation + place);
        }
    }

    private static String place(@Nullable Source source) {
        return source == null || source.file() == null
                ? ""
                : "   " + source.file() + ":" + source.line() + ":" + source.column();
    }

    private String word(String answer) {
        var known = AnswerWords.parse(answer);
        return known == null ? answer : AnswerWords.of(known).in(session.language());
    }
}
