/** Texts for people, in the three languages. */
@NullMarked
package no.niraad.model.text;

import org.jspecify.annotations.NullMarked;
