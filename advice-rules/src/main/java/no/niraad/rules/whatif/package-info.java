/**
 * What could be otherwise: what would clear a finding, what unknown answers could still change, and what to ask next.
 *
 * <p>All of it is asked of the engine as a pure function of a profile, as any user could.
 */
@NullMarked
package no.niraad.rules.whatif;

import org.jspecify.annotations.NullMarked;
