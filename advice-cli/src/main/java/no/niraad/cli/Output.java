package no.niraad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.niraad.model.finding.Assessment;
import no.niraad.report.Style;
import no.niraad.rules.Wording;
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

    /** Writes assessments to the files, and to standard output unless it is to be quiet or there are files. */
    void write(Session session, Wording wording, List<Assessment> assessments) throws IOException {
        if (assessments.isEmpty()) {
            return; // an earlier report is not overwritten by nothing
        }
        for (String file : files) {
            var text = new StringBuilder();
            render(Format.of(file).orElseThrow(), new Style(80, false, true), wording, assessments, text);
            Files.writeString(Path.of(file), text);
            session.tell("check.wrote", file);
        }
        if (!quiet && files.isEmpty()) {
            render(
                    format,
                    style(session),
                    wording,
                    assessments,
                    session.console().out());
        }
    }

    private Style style(Session session) {
        boolean coloured = colour == Colour.always
                || colour == Colour.auto && session.console().wantsColour();
        return new Style(session.console().width(), coloured, everything);
    }

    private static void render(
            Format format, Style style, Wording wording, List<Assessment> assessments, Appendable out)
            throws IOException {
        for (Assessment assessment : assessments) {
            format.report(style).write(assessment, wording, out);
        }
    }
}
