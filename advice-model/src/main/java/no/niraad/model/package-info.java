/**
 * What is known about one organisation on one date ({@link no.niraad.model.Profile}), as immutable records.
 *
 * <p>Everything is known or unknown: an answer that nobody gave is {@link no.niraad.model.Answer#UNKNOWN}, never no.
 */
@NullMarked
package no.niraad.model;

import org.jspecify.annotations.NullMarked;
