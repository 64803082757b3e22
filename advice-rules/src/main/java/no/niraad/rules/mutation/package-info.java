/** Tries whether the cases would notice if a rule said something else than it does. */
@NullMarked
package no.niraad.rules.mutation;

import org.jspecify.annotations.NullMarked;
