/** The YAML files of an advice folder as records: what is said, on whose authority, with which numbers. */
@NullMarked
package no.niraad.rules.source;

import org.jspecify.annotations.NullMarked;
