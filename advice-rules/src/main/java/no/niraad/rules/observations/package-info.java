/** Concepts that are inferred once and used by several rules. */
@NullMarked
package no.niraad.rules.observations;

import org.jspecify.annotations.NullMarked;
