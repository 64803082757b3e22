/** The organisation: its nine themes, its units, initiatives, systems and procurements. */
@NullMarked
package no.niraad.model.organisation;

import org.jspecify.annotations.NullMarked;
