package no.niraad.rules.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked of a fact: of itself alone, or beside facts that were matched before it. Threads may share it. */
public final class FactTest {

    /** A constraint made ready; the fact that is asked comes first, then those beside it. */
    @FunctionalInterface
    interface Asked {

        boolean holds(Object[] facts);
    }

    /**
     * Two values that are the same where the test holds, and that facts can be looked up by.
     *
     * @param own that of the fact that is asked
     * @param other that of the one fact beside it
     */
    record Join(PropertyReader own, PropertyReader other) {}

    private final String id;
    private final List<Integer> beside;
    private final Asked asked;
    private final @Nullable Join join;

    FactTest(String id, List<Integer> beside, Asked asked, @Nullable Join join) {
        this.id = id;
        this.beside = List.copyOf(beside);
        this.asked = asked;
        this.join = join;
    }

    /** {@return what it asks as a text} Two tests with the same one, in rules that began alike so far, ask the same. */
    public String id() {
        return id;
    }

    /** {@return the conditions whose facts it asks beside the one that is tested, by their numbers in the rule, from 0} */
    public List<Integer> beside() {
        return beside;
    }

    /**
     * {@return whether it holds}
     *
     * @param facts the fact that is asked, then those beside it, in their order
     */
    public boolean holds(Object... facts) {
        return asked.holds(facts);
    }

    /** {@return whether it only asks for {@link #own} to equal {@link #other}, with one fact beside the one that is asked} */
    public boolean isJoin() {
        return join != null;
    }

    /** {@return the value of the fact that is asked, of a join} */
    public @Nullable Object own(Object fact) {
        return join().own().read(fact);
    }

    /** {@return the value of the fact beside it, of a join} */
    public @Nullable Object other(Object fact) {
        return join().other().read(fact);
    }

    private Join join() {
        if (join == null) {
            throw new IllegalStateException(id + " is no join.");
        }
        return join;
    }
}
