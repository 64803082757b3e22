/** Answers of a profile by the paths of their facts, and profiles that differ in some of them. */
@NullMarked
package no.niraad.model.change;

import org.jspecify.annotations.NullMarked;
