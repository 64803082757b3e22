/** The nine pieces of advice as rules, and the engine that reads a profile with them. No Drools type is ever in a signature here. */
@NullMarked
package no.niraad.rules;

import org.jspecify.annotations.NullMarked;
