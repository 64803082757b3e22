package no.niraad.rules.promises;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.niraad.model.text.Language;
import no.niraad.rules.AllCases;
import no.niraad.rules.Folders;
import no.niraad.rules.Rulebook;
import no.niraad.rules.folder.Comparisons;
import org.junit.jupiter.api.Test;

/** Promise 5: each number has a reason, is used, and is tried just below, at and just above. */
class ThresholdsTest {

    private static final int SHORTEST_REASON = 40;

    private final Rulebook rulebook = Rulebook.builtIn();
    private final List<Comparisons> comparisons =
            rulebook.rules().stream().flatMap(it -> Comparisons.of(it).stream()).toList();
    private final Faults faults = new Faults();

    @Test
    void every_number_tells_where_it_comes_from() {
        Folders.byName()
                .forEach((folder, text) -> text.numbers().forEach((name, number) -> {
                    for (Language language : Language.values()) {
                        faults.unless(
                                number.reference().in(language).length() >= SHORTEST_REASON,
                                folder + "/" + name,
                                "has no reason in " + language.code());
                    }
                }));
        faults.none();
    }

    @Test
    void every_number_is_compared_with_and_every_one_compared_with_is_set() {
        Set<String> used = comparisons.stream().map(Comparisons::threshold).collect(Collectors.toSet());
        rulebook.thresholds().keySet().forEach(it -> faults.unless(used.contains(it), it, "no rule compares with it"));
        comparisons.forEach(it -> {
            faults.unless(
                    rulebook.thresholds().containsKey(it.threshold()), it.rule().id(), it.threshold() + " is not set");
            faults.unless(
                    it.threshold().startsWith(it.rule().id().folder() + "/"),
                    it.rule().id(),
                    "compares with " + it.threshold() + " of another folder, which its texts cannot name");
        });
        faults.none();
    }

    @Test
    void cases_try_each_number_just_below_at_it_and_just_above() {
        for (Comparisons comparison : comparisons) {
            int value = rulebook.thresholds().getOrDefault(comparison.threshold(), 0);
            Set<Integer> tried = new TreeSet<>();
            AllCases.of(comparison.rule().id().folder())
                    .forEach(it -> comparison.values(it.assessment().profile()).forEach(tried::add));
            IntStream.rangeClosed(value - 1, value + 1)
                    .filter(it -> !tried.contains(it))
                    .forEach(it -> faults.add(
                            comparison.rule().id(),
                            "no case tries " + comparison.property() + " = " + it + " for " + comparison.threshold()
                                    + " = " + value + "; tried are " + tried));
        }
        faults.none();
    }
}
