package no.niraad.rules.condition;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** One step on the way to an answer. Its method handle is made when it is first read: most of a class is never asked. */
final class Step {

    private static final MethodType ANY = MethodType.methodType(Object.class, Object.class);

    private final Method method;
    private volatile @Nullable MethodHandle handle;

    Step(Method method) {
        this.method = method;
    }

    /** {@return the name of the method} */
    String name() {
        return method.getName();
    }

    /** {@return the type of what it leads to} */
    Class<?> type() {
        return method.getReturnType();
    }

    /** {@return what it leads to; null when there is nothing} */
    @Nullable
    Object read(Object target) {
        MethodHandle ready = handle;
        if (ready == null) {
            ready = handle();
            handle = ready;
        }
        try {
            return (Object) ready.invokeExact(target);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(method + " cannot be read.", e);
        }
    }

    private MethodHandle handle() {
        try {
            return MethodHandles.publicLookup().unreflect(method).asType(ANY);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(method + " cannot be read. Make the type and method public.", e);
        }
    }
}
