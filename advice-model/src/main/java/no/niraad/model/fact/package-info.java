/** The facts that a profile answers: what is asked, what counts as an answer, and which claims it serves. */
@NullMarked
package no.niraad.model.fact;

import org.jspecify.annotations.NullMarked;
