package no.niraad.rules.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** What the rules conclude of one profile, in the order in which they do. The same may stand there more than once. */
final class Conclusions {

    private final List<JudgedRule> rules = new ArrayList<>();
    private final List<Object> facts = new ArrayList<>();

    /** A rule holds of a fact. */
    void add(JudgedRule rule, Object about) {
        rules.add(rule);
        facts.add(about);
    }

    /** Tells each rule, and the fact that it holds of. */
    void forEach(BiConsumer<JudgedRule, Object> each) {
        for (int i = 0; i < rules.size(); i++) {
            each.accept(rules.get(i), facts.get(i));
        }
    }
}
