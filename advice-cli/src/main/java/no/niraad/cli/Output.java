package no.niraad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.niraad.model.text.Language;
import no.niraad.report.JsonReport;
import no.niraad.report.Report;
import no.niraad.report.Style;
import no.niraad.rules.Rulebook;
import no.niraad.rules.whatif.Insight;
import picocli.CommandLine.Option;

/** The options that say how and where to write assessments, and the writing itself. */
final class Output {

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            descriptionKey = "option.format")
    private Format format = Format.text;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "option.output")
    private List<String> files = new ArrayList<>();

    @Option(
            names = {"-a", "--all"},
            descriptionKey = "option.all")
    private boolean everything;

    @Option(
            names = {"-q", "--quiet"},
            descriptionKey = "option.quiet")
    private boolean quiet;

    @Option(names = "--color", paramLabel = "auto|always|never", descriptionKey = "option.color")
    private Colour colour = Colour.auto;

    /** When to use colour. */
    enum Colour {
        auto,
        always,
        never
    }

    /**
     * Stops a command before it works in vain: every file must have an ending that is a format, and one JSON document holds
     * one profile.
     */
    void check(Session session, int profiles) {
        for (String file : files) {
            if (Format.of(file).isEmpty()) {
                throw new UsageException(session.messages().text("error.ending", file));
            }
        }
        boolean json = format == Format.json || files.stream().anyMatch(it -> it.endsWith(".json"));
        if (json && profiles > 1) {
            throw new UsageException(session.messages().text("error.many", profiles));
        }
    }

    /**
     * Writes what became of profiles to the files, and to standard output unless it is to be quiet or there are files. An
     * earlier report is not overwritten when nothing could be judged.
     */
    void write(Session session, Rulebook rulebook, List<Outcome> outcomes) throws IOException {
        boolean judged = outcomes.stream().anyMatch(it -> it instanceof Outcome.Judged);
        for (String file : judged ? files : List.<String>of()) {
            var text = new StringBuilder();
            var form = new Form(Format.of(file).orElseThrow(), new Style(80, false, true));
            form.write(outcomes, rulebook, session.language(), text);
            Files.writeString(Path.of(file), text);
            session.tell("check.wrote", file);
        }
        if (!quiet && files.isEmpty()) {
            new Form(format, style(session))
                    .write(
                            outcomes,
                            rulebook,
                            session.language(),
                            session.console().out());
        }
    }

    private Style style(Session session) {
        boolean coloured = colour == Colour.always
                || colour == Colour.auto && session.console().wantsColour();
        return new Style(session.console().width(), coloured, everything);
    }

    /** How results are written to one place. */
    private record Form(Format format, Style style) {

        /** Text is for people, who are told on standard error what could not be read. */
        void write(List<Outcome> outcomes, Rulebook rulebook, Language language, Appendable out) throws IOException {
            Report report = format.report(style);
            for (Outcome outcome : outcomes) {
                if (outcome instanceof Outcome.Judged judged) {
                    Insight insight = Insights.of(judged.whatIf(), format, style);
                    report.write(judged.assessment(), insight, rulebook.wording(language), out);
                } else if (outcome instanceof Outcome.Unread unread && report instanceof JsonReport json) {
                    json.write(unread.profile(), rulebook.ruleSet(), language, out);
                }
            }
        }
    }
}
