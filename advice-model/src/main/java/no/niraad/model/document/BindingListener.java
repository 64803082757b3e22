package no.niraad.model.document;

import java.util.List;
import java.util.Map;

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
     * {@return keys that may stand beside those of a record, each with the names of the answers that may stand below it} What is bound
     * there is told of as all else is; the record does not get it.
     *
     * @param path path of the record; empty at the root
     */
    default Map<String, List<String>> keysBeside(String path) {
        return Map.of();
    }

    /**
     * {@return the code of the problem with a key that is unknown, and near to none that is known}
     *
     * @param path path of the record; empty at the root
     */
    default String codeOfUnknown(String path, Mapping.Entry entry) {
        return "document/unknown-key";
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
