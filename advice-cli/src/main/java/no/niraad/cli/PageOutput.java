package no.niraad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.niraad.report.Page;
import no.niraad.report.Style;
import picocli.CommandLine.Option;

/** The options that say how and where to write a page, and the writing itself. */
final class PageOutput {

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            descriptionKey = "option.page-format")
    private PageFormat format = PageFormat.text;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "option.page-output")
    private List<String> files = new ArrayList<>();

    @Option(
            names = {"-q", "--quiet"},
            descriptionKey = "option.quiet")
    private boolean quiet;

    @Option(names = "--color", paramLabel = "auto|always|never", descriptionKey = "option.color")
    private Output.Colour colour = Output.Colour.auto;

    /** The forms that a page can be written in. */
    enum PageFormat {
        text,
        json
    }

    /** Stops a command before it works in vain: every file must have an ending that is a format. */
    void check(Session session) {
        for (String file : files) {
            if (!file.endsWith(".txt") && !file.endsWith(".json")) {
                throw new UsageException(session.messages().text("error.page-ending", file));
            }
        }
    }

    /** Writes a page to the files, or to standard output when there are none. */
    void write(Session session, Page page, boolean everything) throws IOException {
        for (String file : files) {
            var text = new StringBuilder();
            write(session, page, file.endsWith(".json"), new Style(80, false, everything), text);
            Files.writeString(Path.of(file), text);
            session.tell("check.wrote", file);
        }
        if (!quiet && files.isEmpty()) {
            boolean coloured = colour == Output.Colour.always
                    || colour == Output.Colour.auto && session.console().wantsColour();
            var style = new Style(session.console().width(), coloured, everything);
            write(
                    session,
                    page,
                    format == PageFormat.json,
                    style,
                    session.console().out());
        }
    }

    private static void write(Session session, Page page, boolean json, Style style, Appendable out)
            throws IOException {
        if (json) {
            page.writeJson(session.language(), out);
        } else {
            page.writeText(session.language(), style, out);
        }
    }
}
