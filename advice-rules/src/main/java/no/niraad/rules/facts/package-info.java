/**
 * What rules see beside the records of the model: references resolved and things counted, once, before any rule runs.
 *
 * <p>So a rule is one pattern, or joins by {@code ==}. Each resolved fact knows which answers it was made from.
 */
@NullMarked
package no.niraad.rules.facts;

import org.jspecify.annotations.NullMarked;
