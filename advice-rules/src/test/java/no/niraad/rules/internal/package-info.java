/** What can be tested only from inside the engine. */
@NullMarked
package no.niraad.rules.internal;

import org.jspecify.annotations.NullMarked;
