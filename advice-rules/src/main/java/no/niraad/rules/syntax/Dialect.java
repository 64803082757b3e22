package no.niraad.rules.syntax;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.niraad.rules.facts.PackFacts;
import org.jspecify.annotations.Nullable;

/**
 * What rules of one origin may use.
 *
 * @param builtIn whether the rules are the product's own: they alone may infer observations, speak for the source and stand
 *     in its packages
 * @param types what they may match
 * @param numbers ids of the numbers they may compare with, such as {@code advice08/many-at-once}; null when that is not
 *     checked here
 * @param facts what the pack asks beside the built-in facts; null when that is not checked here
 */
public record Dialect(
        boolean builtIn,
        FactTypes types,
        @Nullable Set<String> numbers,
        @Nullable PackFacts facts) {

    private static final List<String> KINDS = List.of("risk", "recommendation", "strength", "reason");

    /** The product's own rules. */
    public static final Dialect BUILT_IN = new Dialect(true, FactTypes.builtIn(), null, PackFacts.NONE);

    /**
     * {@return what the rules of a pack may use}
     *
     * @param types the facts of profiles, and those that the pack brings
     * @param numbers ids of the built-in numbers and the pack's own
     */
    public static Dialect pack(FactTypes types, Set<String> numbers) {
        return pack(types, numbers, PackFacts.NONE);
    }

    /** {@return what the rules of a pack that asks for facts of its own may use; see {@link #pack(FactTypes, Set)}} */
    public static Dialect pack(FactTypes types, Set<String> numbers, PackFacts facts) {
        return new Dialect(false, types, Set.copyOf(numbers), facts);
    }

    List<String> kinds() {
        return builtIn ? Stream.concat(KINDS.stream(), Stream.of("observation")).toList() : KINDS;
    }

    /** A pack does not speak for the source. */
    List<String> bases() {
        return builtIn ? List.of("duty", "advice", "house") : List.of("duty", "house");
    }
}
