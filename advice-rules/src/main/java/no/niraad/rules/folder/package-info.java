/** Folders of rules as their authors have them, built in or of their own, and the tools that look at them. */
@NullMarked
package no.niraad.rules.folder;

import org.jspecify.annotations.NullMarked;
