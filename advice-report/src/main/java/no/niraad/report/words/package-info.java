/** Internal. What the forms of report share: fixed words, names of facts, answers, dates and numbers in the reader's language. */
@NullMarked
package no.niraad.report.words;

import org.jspecify.annotations.NullMarked;
