/** Results that were written down earlier, read back and compared with what is judged now. */
@NullMarked
package no.niraad.report.stored;

import org.jspecify.annotations.NullMarked;
