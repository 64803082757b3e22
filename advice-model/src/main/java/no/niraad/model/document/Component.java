package no.niraad.model.document;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.niraad.model.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * One component of a record.
 *
 * @param name its key
 * @param type what it is bound to
 * @param absent the value when nothing is written; null when there is none
 * @param rule whether nothing may be written
 * @param standsForRecord whether it can stand for the whole record when it comes first
 */
record Component(String name, Type type, @Nullable Object absent, Rule rule, boolean standsForRecord) {

    enum Rule {
        OPTIONAL,
        REQUIRED,
        /** Nobody knows but the record's constructor. */
        ASK_RECORD
    }

    static Component of(RecordComponent part) {
        boolean nullable = part.getAnnotatedType().isAnnotationPresent(Nullable.class);
        Object absent = nullable ? null : absent(part.getType());
        Rule rule = Rule.REQUIRED;
        if (absent != null || nullable) {
            rule = Rule.OPTIONAL;
        } else if (part.getType().isEnum()) {
            rule = Rule.ASK_RECORD;
        }
        boolean plain = part.getType() == String.class || part.getType() == LocalDate.class;
        boolean stands = plain && part.getDeclaringRecord() != Words.class;
        return new Component(part.getName(), part.getGenericType(), absent, rule, stands);
    }

    private static @Nullable Object absent(Class<?> type) {
        if (type == List.class) {
            return List.of();
        }
        if (type == Map.class) {
            return Map.of();
        }
        if (type == boolean.class) {
            return false;
        }
        return type.isRecord() ? unknownRecord(type) : type.isEnum() ? unknownConstant(type) : null;
    }

    private static @Nullable Object unknownConstant(Class<?> type) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals("UNKNOWN")) {
                return constant;
            }
        }
        return null;
    }

    private static @Nullable Object unknownRecord(Class<?> type) {
        try {
            return type.getMethod("unknown").invoke(null);
        } catch (NoSuchMethodException e) {
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + ".unknown() must be public and static, and give the record", e);
        }
    }
}
