package no.niraad.rules;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import no.niraad.model.Answer;
import no.niraad.model.Assessed;
import no.niraad.model.organisation.Phase;
import org.jspecify.annotations.Nullable;

/** The answers of one random profile: how much of it is known, and how good it looks, differs from profile to profile. */
final class RandomAnswers {

    private static final double[] UNKNOWN_SHARES = {0, 0.05, 0.2, 0.5, 0.85};
    private static final double IRRELEVANT = 0.04;
    private static final List<Answer> LESS_THAN_GOOD = List.of(Answer.NO, Answer.NO, Answer.PLANNED, Answer.PARTLY);
    private static final List<Phase> RUNNING = List.of(Phase.PLANNING, Phase.EXECUTION, Phase.CLOSING);
    private static final Map<Class<?>, Shape> SHAPES = new ConcurrentHashMap<>();

    private final Random random;
    private final double unknown;
    private final double good;

    RandomAnswers(Random random) {
        this.random = random;
        unknown = UNKNOWN_SHARES[random.nextInt(UNKNOWN_SHARES.length)];
        good = 0.1 + 0.7 * random.nextDouble();
    }

    /** The constructor of a record and the types to fill it with; {@link Void} for what may be left out. */
    private record Shape(Constructor<?> constructor, List<Class<?>> components) {

        static Shape of(Class<?> type) {
            RecordComponent[] all = type.getRecordComponents();
            Class<?>[] types = Arrays.stream(all).map(RecordComponent::getType).toArray(Class<?>[]::new);
            List<Class<?>> filled = new ArrayList<>();
            for (RecordComponent one : all) {
                boolean nullable = one.getAnnotatedType().isAnnotationPresent(Nullable.class);
                filled.add(nullable ? Void.class : one.getType());
            }
            try {
                return new Shape(type.getDeclaredConstructor(types), filled);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("a record has a canonical constructor: " + type, e);
            }
        }
    }

    Answer answer() {
        if (random.nextDouble() < unknown) {
            return Answer.UNKNOWN;
        }
        if (random.nextDouble() < IRRELEVANT) {
            return Answer.NOT_RELEVANT;
        }
        return random.nextDouble() < good ? Answer.YES : LESS_THAN_GOOD.get(random.nextInt(LESS_THAN_GOOD.size()));
    }

    Phase running() {
        return RUNNING.get(random.nextInt(RUNNING.size()));
    }

    /** {@return a record with every answer and choice drawn; names, dates and lists are for the caller to set} */
    <R extends Record> R fill(Class<R> type) {
        Shape shape = SHAPES.computeIfAbsent(type, Shape::of);
        Object[] values = shape.components().stream().map(this::value).toArray();
        try {
            return type.cast(shape.constructor().newInstance(values));
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot fill " + type + " with " + Arrays.toString(values), e);
        }
    }

    private @Nullable Object value(Class<?> type) {
        if (type == Answer.class) {
            return answer();
        }
        if (type.isEnum()) {
            Object[] choices = type.getEnumConstants();
            return choices[random.nextInt(choices.length)];
        }
        if (type == Assessed.class) {
            return new Assessed(LocalDate.EPOCH, List.of());
        }
        if (type.isRecord()) {
            return fill(type.asSubclass(Record.class));
        }
        return type == String.class ? "" : null;
    }
}
