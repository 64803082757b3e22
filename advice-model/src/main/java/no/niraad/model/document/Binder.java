package no.niraad.model.document;

import org.jspecify.annotations.Nullable;

/**
 * Binds a document to a record. All that is wrong is collected; nothing stops at the first problem.
 *
 * <p>The keys are the names of the record's components. A component can be
 *
 * <ul>
 *   <li>a single value: {@code String}, {@code int} or {@code Integer} (whole, not negative, as {@code 12000} or {@code 12
 *       000}), {@code boolean}, {@code LocalDate} (as {@code 2026-11-01}), an enum (as {@code state-body}),
 *       {@link no.niraad.model.Answer} (see {@link AnswerWords});
 *   <li>a {@code List} or {@code Map<String, ...>} (in the order of the file) of what may be a component;
 *   <li>a record; where its first component is a text or a date, that one value alone can stand for the record;
 *   <li>a {@link Node}, which is handed over as it is.
 * </ul>
 *
 * <p>What is left out, or null, or an empty text, becomes the value that says so: {@code Answer.UNKNOWN}, an enum's {@code UNKNOWN}, a
 * record's {@code unknown()}, an empty list or map, {@code false}, and null where the component is {@code @Nullable}. Of another
 * enum the record's constructor is asked, with null. Everything else has to be there.
 */
public final class Binder {

    private Binder() {}

    /**
     * {@return the document as a record}
     *
     * @throws InvalidDocumentException with all that is wrong, what was found while parsing too
     */
    public static <T extends Record> T bind(Document document, Class<T> type) {
        Problems problems = Problems.of(document);
        T bound = bind(document.root(), type, problems, BindingListener.NONE);
        problems.throwIfAny();
        if (bound == null) {
            throw new IllegalStateException(type + " was not bound, and no problem tells why");
        }
        return bound;
    }

    /**
     * Binds, and leaves it to the caller to look for more problems before it gives up.
     *
     * @param problems gets what is wrong
     * @param listener is told of what was bound
     * @return the record; what was wrong is left out of it. Null when something wrong could not be left out
     */
    public static <T extends Record> @Nullable T bind(
            Node root, Class<T> type, Problems problems, BindingListener listener) {
        return type.cast(new Binding(problems, listener).bind(root, type, KeyPath.ROOT));
    }
}
