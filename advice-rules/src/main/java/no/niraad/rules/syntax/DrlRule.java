package no.niraad.rules.syntax;

import java.util.List;
import java.util.Optional;
import no.niraad.model.document.Position;

/**
 * One rule.
 *
 * @param at where the word {@code rule} stands
 * @param name its name, without quotes
 * @param metadata what it says of itself, in order
 * @param when its conditions, in order; never empty
 * @param then its one statement
 */
public record DrlRule(Position at, Name name, List<Annotation> metadata, List<FactPattern> when, Consequence then) {

    public DrlRule {
        metadata = List.copyOf(metadata);
        when = List.copyOf(when);
    }

    /** {@return the annotation with a name, the first if it is there twice} */
    public Optional<Annotation> annotation(String wanted) {
        return metadata.stream().filter(it -> it.name().text().equals(wanted)).findFirst();
    }

    /**
     * One thing that a rule says of itself: {@code @claims( 2.9, 2.14 )}.
     *
     * @param name its name, without the sign
     * @param values what stands between the parentheses; at least one
     */
    public record Annotation(Name name, List<Written> values) {

        public Annotation {
            values = List.copyOf(values);
        }

        /** {@return the values as one text, with commas between them} */
        public String text() {
            return String.join(", ", values.stream().map(Written::text).toList());
        }
    }

    /**
     * A value of an annotation.
     *
     * @param quoted whether it stood in quotes, as a text for people does
     */
    public record Written(String text, boolean quoted, Position at) {}

    /** What a rule does when its conditions hold. */
    public sealed interface Consequence {

        /**
         * Concludes that the rule holds of a fact.
         *
         * @param at where the word {@code Conclude} stands
         * @param about the variable that the fact is bound to
         */
        record Conclude(Position at, Name about) implements Consequence {}

        /** Makes an observation; for built-in rules alone. */
        record Observe(Name type) implements Consequence {}

        /** Could not be read, and has been told; it stands in no file that is known to mean something. */
        record Unread() implements Consequence {}
    }
}
