/** Files as profiles, and profiles as files. */
@NullMarked
package no.niraad.model.profile;

import org.jspecify.annotations.NullMarked;
