/**
 * The one way in which DRL is read: text to tokens, tokens to a {@link no.niraad.rules.syntax.DrlFile} with a place for
 * everything, the tree checked against what rules may use, and a checked tree made ready to be asked of facts.
 *
 * <p>It reads the small part of the language that rules are written in, and knows nothing of Drools. What it does not know
 * it refuses: there is no list of what is forbidden. Drools never sees what an author wrote, only
 * {@link no.niraad.rules.syntax.ReadyRule what was made of the tree}.
 */
@NullMarked
package no.niraad.rules.syntax;

import org.jspecify.annotations.NullMarked;
