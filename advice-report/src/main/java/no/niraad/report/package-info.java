/**
 * From an assessment and a language to something to read or to process: {@link no.niraad.report.TextReport} for people,
 * {@link no.niraad.report.JsonReport} for programs. Pure functions: no clock, no files, no setting of the machine.
 */
@NullMarked
package no.niraad.report;

import org.jspecify.annotations.NullMarked;
