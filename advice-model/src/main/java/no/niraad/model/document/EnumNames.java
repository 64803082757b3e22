package no.niraad.model.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How constants are written in files: {@code STATE_BODY} is {@code state-body}. */
public final class EnumNames {

    private static final ClassValue<String[]> NAMES = new ClassValue<>() {
        @Override
        protected String[] computeValue(Class<?> type) {
            return Arrays.stream(type.getEnumConstants())
                    .map(it -> ((Enum<?>) it).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toArray(String[]::new);
        }
    };

    private EnumNames() {}

    /** {@return the constant as files write it} */
    public static String of(Enum<?> constant) {
        return NAMES.get(constant.getDeclaringClass())[constant.ordinal()];
    }

    /** {@return every constant of an enum as files write it} */
    static List<String> all(Class<?> type) {
        List<String> names = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            names.add(of((Enum<?>) constant));
        }
        return names;
    }

    /** {@return everything that a file may write for a constant: its name, and its words in each language} */
    public static List<String> written(Enum<?> constant) {
        Set<String> names = new LinkedHashSet<>(List.of(of(constant)));
        names.addAll(ChoiceWords.read(constant));
        return List.copyOf(names);
    }

    /** {@return the constant that a file means, in upper or lower case, or null when there is none} */
    public static @Nullable Object parse(Class<?> type, String text) {
        String word = text.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
        String name = word.replace('_', '-').replace(' ', '-');
        Object[] constants = type.getEnumConstants();
        for (Object constant : constants) {
            if (of((Enum<?>) constant).equals(name)) {
                return constant;
            }
        }
        for (Object constant : constants) {
            Collection<String> words = ChoiceWords.read((Enum<?>) constant);
            if (words.contains(word) || words.contains(word.replace('-', ' ').replace('_', ' '))) {
                return constant;
            }
        }
        return null;
    }
}
