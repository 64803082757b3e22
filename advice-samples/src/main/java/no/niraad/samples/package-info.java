/** Profiles, an example pack and embedding examples, all run as tests. */
@NullMarked
package no.niraad.samples;

import org.jspecify.annotations.NullMarked;
