/** Internal. The report as text for a terminal or a file, section by section. */
@NullMarked
package no.niraad.report.text;

import org.jspecify.annotations.NullMarked;
