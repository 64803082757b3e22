/** From an assessment and a language to text, JSON, HTML and workbooks: pure functions. */
@NullMarked
package no.niraad.report;

import org.jspecify.annotations.NullMarked;
