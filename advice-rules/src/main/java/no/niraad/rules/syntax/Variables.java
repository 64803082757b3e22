package no.niraad.rules.syntax;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the variables of a rule stand for, as far as it has been read. */
final class Variables {

    /**
     * A variable.
     *
     * @param type what it stands for
     * @param nullable whether it may stand for nothing
     * @param of the type of fact in whose condition it is bound
     * @param isFact whether it stands for that fact itself, rather than for a property of it
     */
    record Variable(Class<?> type, boolean nullable, FactType of, boolean isFact) {}

    private final Map<String, Variable> byName = new LinkedHashMap<>();

    /** {@return whether the name was free} */
    boolean bind(Name name, Variable variable) {
        return byName.putIfAbsent(name.text(), variable) == null;
    }

    Optional<Variable> find(Name name) {
        return Optional.ofNullable(byName.get(name.text()));
    }

    Map<String, Variable> all() {
        return byName;
    }
}
