/** The command {@code advice}: parameters and a few lines, no decisions. */
@NullMarked
package no.niraad.cli;

import org.jspecify.annotations.NullMarked;
