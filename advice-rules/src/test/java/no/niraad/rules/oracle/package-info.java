/**
 * A second reading of the claims, in plain Java, that the rules are held against.
 *
 * <p>Written from the report and from {@code claims.yaml}, never from the rules.
 */
@NullMarked
package no.niraad.rules.oracle;

import org.jspecify.annotations.NullMarked;
