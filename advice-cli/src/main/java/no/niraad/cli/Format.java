package no.niraad.cli;

import java.util.Locale;
import java.util.Optional;
import no.niraad.report.JsonReport;
import no.niraad.report.Report;
import no.niraad.report.Style;
import no.niraad.report.TextReport;

/** The forms that a result can be written in. */
enum Format {
    text,
    json,
    jsonl;

    /** {@return the format that a file's name asks for by its ending, if it is one of ours} */
    static Optional<Format> of(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1);
        return switch (ending.toLowerCase(Locale.ROOT)) {
            case "txt" -> Optional.of(text);
            case "json" -> Optional.of(json);
            case "jsonl" -> Optional.of(jsonl);
            default -> Optional.empty();
        };
    }

    /** {@return the report in this form} */
    Report report(Style style) {
        return switch (this) {
            case text -> new TextReport(style);
            case json -> new JsonReport(true);
            case jsonl -> new JsonReport(false);
        };
    }
}
