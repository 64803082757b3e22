package no.niraad.rules.internal;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import no.niraad.model.Answer;
import no.niraad.model.Profile;
import no.niraad.model.fact.FactPath;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.answers.PossibleAnswers;

/** What can be answered to a fact, as far as it makes a difference to some rules. */
final class SearchValues {

    private final PackLeanings leanings;
    private final SortedSet<Integer> numbers;
    private final PossibleAnswers possible;

    /**
     * @param rules the rules
     * @param thresholds the numbers that they may compare with, by id
     */
    SearchValues(PackLeanings leanings, List<RuleInfo> rules, Map<String, Integer> thresholds) {
        this.leanings = leanings;
        List<String> conditions = rules.stream()
                .flatMap(it -> it.when().stream())
                .flatMap(it -> it.constraints().stream())
                .toList();
        numbers = PossibleAnswers.numbersIn(conditions);
        SortedSet<String> texts = PossibleAnswers.textsIn(conditions);
        texts.stream().filter(thresholds::containsKey).map(thresholds::get).forEach(numbers::add);
        // More than so many months or days is reached a month or a day later.
        List.copyOf(numbers).forEach(it -> numbers.add(Math.max(it, it + 1)));
        possible = new PossibleAnswers(numbers, PossibleAnswers.andAnother(texts));
    }

    /** {@return the values that may stand at the path of a fact; none where nobody could tell which} */
    List<Object> at(String path, Profile profile) {
        return possible.of(profile, path);
    }

    /** {@return the answers to the fact at a path from the worst to the best; none where no answer is better than another} */
    List<Answer> ladder(String path) {
        return leanings.ladder(FactPath.pattern(path));
    }

    /** {@return the largest number that the rules compare with} */
    int largest() {
        return numbers.isEmpty() ? 0 : numbers.last();
    }
}
