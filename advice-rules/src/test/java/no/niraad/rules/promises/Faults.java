package no.niraad.rules.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;

/** Every fault that a test finds, told together. */
final class Faults {

    private final Set<String> found = new TreeSet<>();

    void add(Object where, String what) {
        found.add(where + ": " + what);
    }

    void unless(boolean holds, Object where, String what) {
        if (!holds) {
            add(where, what);
        }
    }

    /** Fails when there is one. */
    void none() {
        assertThat(String.join(System.lineSeparator(), found))
                .as(found.size() + " faults")
                .isEmpty();
    }
}
