/** What the rules found: risk flags, recommendations and strengths, and what could not be judged. */
@NullMarked
package no.niraad.model.finding;

import org.jspecify.annotations.NullMarked;
