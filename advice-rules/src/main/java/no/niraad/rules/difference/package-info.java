/**
 * What lies between two profiles of the same organisation: what is found of the one and not of the other, and by which answers.
 * Like what-ifs, a layer over the evaluation as a pure function.
 */
@NullMarked
package no.niraad.rules.difference;

import org.jspecify.annotations.NullMarked;
