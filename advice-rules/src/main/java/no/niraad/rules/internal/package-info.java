/** How rules are read, compiled and run. Not part of the API: it may change in any release. */
@NullMarked
package no.niraad.rules.internal;

import org.jspecify.annotations.NullMarked;
