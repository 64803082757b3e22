/** Rules that somebody adds: a folder, a jar or a single DRL file, read and checked before anything runs. */
@NullMarked
package no.niraad.rules.pack;

import org.jspecify.annotations.NullMarked;
