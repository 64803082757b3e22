/** Benchmarks: what an evaluation costs beside hand-written Java and other engines. */
@NullMarked
package no.niraad.bench;

import org.jspecify.annotations.NullMarked;
