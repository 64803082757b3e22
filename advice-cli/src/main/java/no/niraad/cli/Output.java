package no.niraad.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.niraad.model.text.Language;
import no.niraad.report.JsonReport;
import no.niraad.report.Report;
import no.niraad.report.Style;
import no.niraad.rules.Rulebook;
import no.niraad.rules.whatif.Insight;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how and where to write assessments, and the writing itself. */
final class Output {

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            descriptionKey = "option.format")
    private @Nullable Format format;

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
     * Stops a command before it works in vain: of every file the format must be known, and one JSON document holds one
     * profile.
     */
    void check(Session session, int profiles) {
        List<Format> formats = files.isEmpty()
                ? List.of(shown())
                : files.stream().map(it -> format(session, it)).toList();
        if (profiles > 1 && formats.contains(Format.json)) {
            throw new UsageException(session.messages().text("error.many", profiles));
        }
    }

    /** {@return the format of a file: that of its ending, or else the one that is asked for} */
    private Format format(Session session, String file) {
        Format ending = Format.of(file).orElse(format);
        if (ending == null) {
            throw new UsageException(session.messages().text("error.ending", file));
        }
        if (format != null && format != ending) {
            throw new UsageException(session.messages().text("error.format", file, ending, format));
        }
        return ending;
    }

    private Format shown() {
        return Objects.requireNonNullElse(format, Format.text);
    }

    /**
     * Writes what became of profiles to the files, and to standard output unless it is to be quiet or there are files. An
     * earlier report is not overwritten when nothing could be judged.
     */
    void write(Session session, Rulebook rulebook, List<Outcome> outcomes) throws IOException {
        boolean judged = outcomes.stream().anyMatch(it -> it instanceof Outcome.Judged);
        for (String file : judged ? files : List.<String>of()) {
            var text = new StringBuilder();
            var form = new Form(format(session, file), new Style(80, false, true));
            form.write(outcomes, rulebook, session.language(), text);
            save(Path.of(file), text);
            session.tell("check.wrote", file);
        }
        if (!quiet && files.isEmpty()) {
            new Form(shown(), style(session))
                    .write(
                            outcomes,
                            rulebook,
                            session.language(),
                            session.console().out());
        }
    }

    /** Half a report is none: what could not be written whole is taken away. */
    private static void save(Path file, CharSequence text) throws IOException {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            if (Files.isRegularFile(file)) {
                Files.delete(file);
            }
            throw new FileSystemException(file.toString(), null, e.getMessage());
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
