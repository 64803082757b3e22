/** Cases: what a changed healthy profile must lead to. They stand beside the rules and are run by tests and commands. */
@NullMarked
package no.niraad.rules.cases;

import org.jspecify.annotations.NullMarked;
