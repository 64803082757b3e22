/**
 * The promises of the design, each held over all rules. A test collects every fault before it fails, so that one run
 * tells all that is to be mended.
 */
@NullMarked
package no.niraad.rules.promises;

import org.jspecify.annotations.NullMarked;
