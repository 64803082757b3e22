package no.niraad.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where one answer came from.
 *
 * @param file the file's name as it was given; null for a profile built in Java
 * @param line line of the answer, from 1; 0 when there is no file
 * @param column column of the answer, from 1; 0 when there is no file
 * @param evidence what shows it, best a case number; null when none was given
 * @param on when the evidence is from; null when not said
 * @param by the role that answered; null when not said
 */
public record Source(
        @Nullable String file,
        int line,
        int column,
        @Nullable String evidence,
        @Nullable LocalDate on,
        @Nullable String by) {}
