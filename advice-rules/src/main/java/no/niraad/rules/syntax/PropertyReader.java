package no.niraad.rules.syntax;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a path leads to from a fact; with an empty path, the fact itself. */
final class PropertyReader {

    /** Reads the fact itself. */
    static final PropertyReader FACT = new PropertyReader(new MethodHandle[0]);

    private static final MethodType ANY = MethodType.methodType(Object.class, Object.class);

    private final MethodHandle[] steps;

    private PropertyReader(MethodHandle[] steps) {
        this.steps = steps;
    }

    /**
     * {@return reads a property of facts of a type}
     *
     * @param path one that was checked
     */
    static PropertyReader of(Class<?> type, Operand.Property path) {
        List<Name> names = path.path();
        var steps = new MethodHandle[names.size()];
        Class<?> current = type;
        for (int i = 0; i < steps.length; i++) {
            Property property = Properties.of(current).get(names.get(i).text());
            steps[i] = handle(property);
            current = property.type();
        }
        return new PropertyReader(steps);
    }

    private static MethodHandle handle(Property property) {
        try {
            return MethodHandles.publicLookup().unreflect(property.reads()).asType(ANY);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(
                    property.reads() + " cannot be read. Make the type and the method public.", e);
        }
    }

    /** {@return what stands there; null when it is not known} */
    @Nullable
    Object read(Object fact) {
        Object value = fact;
        try {
            for (int i = 0; i < steps.length && value != null; i++) {
                value = (Object) steps[i].invokeExact(value);
            }
            return value;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("A property of " + fact + " cannot be read.", e);
        }
    }
}
