/** Files of findings that an organisation has accepted. */
@NullMarked
package no.niraad.model.waiver;

import org.jspecify.annotations.NullMarked;
