package no.niraad.model.document;

/**
 * Follows a {@link Binder} through a document, and may see through what is written around a value.
 *
 * <p>A path is the keys from the root, with a dot between them: {@code leadership.politicalOwnership}. An item of a list is named by
 * its {@code id}, {@code with} or {@code orgUnit} where it has one, else by its number from 1: {@code
 * orgUnits.skole.managers.support}, {@code steps.2}.
 */
public interface BindingListener {

    /** Hears nothing. */
    BindingListener NONE = new BindingListener() {};

    /** {@return the value itself, of what is written where a single value or a list of such is expected} Not asked of names of items. */
    default Node valueIn(Node written, Problems problems) {
        return written;
    }

    /**
     * Is told of each single value, and each list of such, that could be bound.
     *
     * @param path the path of the value
     * @param value what it was bound to
     * @param node the value itself
     * @param written what {@link #valueIn} was given
     */
    default void bound(String path, Object value, Node node, Node written) {}
}
