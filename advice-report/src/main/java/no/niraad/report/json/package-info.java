/** Internal. The report as records that become JSON. */
@NullMarked
package no.niraad.report.json;

import org.jspecify.annotations.NullMarked;
