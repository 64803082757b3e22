/** What a rule's consequence is made of: the only types a rule author needs beside the facts. */
@NullMarked
package no.niraad.rules.drl;

import org.jspecify.annotations.NullMarked;
