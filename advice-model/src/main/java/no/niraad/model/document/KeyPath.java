package no.niraad.model.document;

import org.jspecify.annotations.Nullable;

/**
 * The way from the root to a value; written out only when somebody asks.
 *
 * @param parent the way to what it stands in; null at the root
 * @param segment its key, or what names it in a list
 */
record KeyPath(@Nullable KeyPath parent, String segment) {

    static final KeyPath ROOT = new KeyPath(null, "");

    KeyPath to(String key) {
        return new KeyPath(this, key);
    }

    @Override
    public String toString() {
        return parent == null || parent.parent == null ? segment : parent + "." + segment;
    }
}
