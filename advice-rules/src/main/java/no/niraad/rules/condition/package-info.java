/**
 * The conditions of a rule as a tree that can be asked: does it hold, does it not, or is too little known?
 *
 * <p>Drools decides which rules fire. This package explains and proves it: which facts a finding rests on, what a rule
 * waits for, and why it did not fire. Whatever Drools concludes is checked against it.
 */
@NullMarked
package no.niraad.rules.condition;

import org.jspecify.annotations.NullMarked;
