/** The rules that the code keeps, checked against its class files; each with its reason. */
@NullMarked
package no.niraad.samples.architecture;

import org.jspecify.annotations.NullMarked;
