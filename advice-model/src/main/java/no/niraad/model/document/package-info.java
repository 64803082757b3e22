/**
 * Files as trees that remember where everything stands, and what is wrong with them.
 *
 * <p>{@link no.niraad.model.document.Documents} turns bytes into a tree of {@link no.niraad.model.document.Node}s;
 * {@link no.niraad.model.document.Binder} turns the tree into records; each {@link no.niraad.model.document.Problem} met
 * on the way is kept, so that all that is wrong with a file is told at once.
 */
@NullMarked
package no.niraad.model.document;

import org.jspecify.annotations.NullMarked;
