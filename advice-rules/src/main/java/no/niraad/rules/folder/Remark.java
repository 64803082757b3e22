package no.niraad.rules.folder;

import java.util.List;

/**
 * Something about a folder of rules that works, but should be otherwise before others use it.
 *
 * @param place file and line, or file and rule
 * @param code what it is, such as {@code no-text}
 * @param arguments what the sentence about it speaks of, in order
 */
public record Remark(String place, String code, List<String> arguments) {

    public Remark {
        arguments = List.copyOf(arguments);
    }

    static Remark of(String place, String code, Object... arguments) {
        return new Remark(
                place, code, List.of(arguments).stream().map(String::valueOf).toList());
    }
}
