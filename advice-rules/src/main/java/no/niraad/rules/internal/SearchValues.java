package no.niraad.rules.internal;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import no.niraad.model.Answer;
import no.niraad.model.Profile;
import no.niraad.model.fact.FactPath;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.answers.PossibleAnswers;
import no.niraad.rules.condition.Distinctions;
import no.niraad.rules.condition.Element;

/** What can be answered to a fact, as far as it makes a difference to some rules. */
final class SearchValues {

    private final PackLeanings leanings;
    private final SortedSet<Integer> numbers;
    private final PossibleAnswers possible;
    private final Distinctions distinctions;

    /**
     * @param rules the rules whose numbers, dates and texts count
     * @param telling these and all others whose conditions are judged
     * @param thresholds the numbers that they may compare with, by id
     */
    SearchValues(PackLeanings leanings, List<RuleInfo> rules, Set<RuleInfo> telling, Map<String, Integer> thresholds) {
        this.leanings = leanings;
        distinctions = Distinctions.by(
                telling.stream().map(SearchValues::withoutFindings).toList(), BuiltIn::type, PackLeanings::pattern);
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

    /** What was found rests on the answers that the rules which find it ask. */
    private static List<Element> withoutFindings(RuleInfo rule) {
        return rule.when().stream()
                .filter(it -> !FoundByConditions.isFinding(it))
                .toList();
    }

    /** {@return the values that may stand at the path of a fact and make a difference; none where nobody could tell which} */
    List<Object> at(String path, Profile profile) {
        List<Object> all = possible.of(profile, path);
        return isOfAnswers(all) ? distinctions.of(FactPath.pattern(path), answers(all)) : all;
    }

    /** {@return whether a rule may be told with any value at a path, and not with none, so that none must be tried too} */
    boolean isBestLeftOpen(String path, Profile profile) {
        List<Object> all = possible.of(profile, path);
        return !isOfAnswers(all) || distinctions.isBestLeftOpen(FactPath.pattern(path), answers(all));
    }

    private static boolean isOfAnswers(List<Object> values) {
        return !values.isEmpty() && values.get(0) instanceof Answer;
    }

    private static List<Answer> answers(List<Object> values) {
        return values.stream().map(Answer.class::cast).toList();
    }

    /** {@return the answers to the fact at a path from the worst to the best; none where no answer is better than another} */
    List<Answer> ladder(String path) {
        return leanings.ladder(FactPath.pattern(path));
    }

    /** {@return the numbers that the rules compare with, and each that is one more} */
    SortedSet<Integer> numbers() {
        return Collections.unmodifiableSortedSet(numbers);
    }
}
