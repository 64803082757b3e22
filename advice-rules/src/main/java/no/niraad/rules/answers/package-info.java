/**
 * What could be answered to a fact, as far as rules can tell the answers apart. Whoever tries other answers than those of a profile
 * takes them from here.
 */
@NullMarked
package no.niraad.rules.answers;

import org.jspecify.annotations.NullMarked;
