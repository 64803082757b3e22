package no.niraad.rules.syntax;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * Something that rules may read of a type: a component of a record, what a record counts, or a question of an enum.
 *
 * @param name as rules write it
 * @param reads the public method that reads it
 */
record Property(String name, Method reads) {

    /** {@return the type of what is read} */
    Class<?> type() {
        return reads.getReturnType();
    }

    /** {@return whether it may be null, which means that it is not known} A boxed number is taken to be so even if nobody says it. */
    boolean nullable() {
        AnnotatedElement annotated = reads.getAnnotatedReturnType();
        return type() == Integer.class || type() == Boolean.class || annotated.isAnnotationPresent(Nullable.class);
    }

    /** {@return whether it is a question that UNKNOWN itself answers with yes} */
    boolean yesToUnknown() {
        Enum<?> unknown = unknown(reads.getDeclaringClass());
        try {
            return unknown != null && isTruth() && Boolean.TRUE.equals(reads.invoke(unknown));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(reads + " cannot be asked. Make the type and the method public.", e);
        }
    }

    boolean isNumber() {
        return type() == int.class || type() == Integer.class;
    }

    boolean isText() {
        return type() == String.class;
    }

    boolean isTruth() {
        return type() == boolean.class || type() == Boolean.class;
    }

    /** {@return whether rules can do anything with it: ask it, compare it or follow it further} Into nothing, nobody can. */
    boolean isUsable() {
        return isNumber() || isText() || isTruth() || type().isEnum() || type().isRecord() && !nullable();
    }

    /** {@return the constant of an enum that means that nothing is known; null when there is none} */
    static @Nullable Enum<?> unknown(Class<?> type) {
        return constant(type, "UNKNOWN");
    }

    /** {@return the constant of an enum with a name; null when there is none} */
    static @Nullable Enum<?> constant(Class<?> type, String name) {
        if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(name)) {
                    return (Enum<?>) constant;
                }
            }
        }
        return null;
    }
}
