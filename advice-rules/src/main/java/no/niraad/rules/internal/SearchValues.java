package no.niraad.rules.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.niraad.model.Answer;
import no.niraad.rules.RuleInfo;
import org.jspecify.annotations.Nullable;

/** What can be answered to a fact, as far as it makes a difference to some rules. */
final class SearchValues {

    private static final Pattern NUMBER = Pattern.compile("\\b\\d+\\b");
    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");
    private static final List<Object> DATES =
            List.of(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 6, 1), LocalDate.of(2028, 1, 1));

    private final PackLeanings leanings;
    private final List<Object> numbers;
    private final List<Object> texts;

    /**
     * @param rules the rules
     * @param thresholds the numbers that they may compare with, by id
     */
    SearchValues(PackLeanings leanings, List<RuleInfo> rules, Map<String, Integer> thresholds) {
        this.leanings = leanings;
        List<String> written = rules.stream()
                .flatMap(it -> it.when().stream())
                .flatMap(it -> it.constraints().stream())
                .toList();
        var near = new TreeSet<Integer>();
        for (String each : written) {
            NUMBER.matcher(each).results().forEach(it -> addNear(parsed(it.group()), near));
            TEXT.matcher(each).results().forEach(it -> addNear(thresholds.get(it.group(1)), near));
        }
        numbers = List.copyOf(near);
        texts = written.stream()
                .flatMap(it -> TEXT.matcher(it).results())
                .<Object>map(it -> it.group(1))
                .distinct()
                .toList();
    }

    private static @Nullable Integer parsed(String digits) {
        return digits.length() > 9 ? null : Integer.valueOf(digits);
    }

    private static void addNear(@Nullable Integer number, TreeSet<Integer> near) {
        if (number != null) {
            near.add(Math.max(0, number - 1));
            near.add(number);
            near.add(number == Integer.MAX_VALUE ? number : number + 1);
        }
    }

    /** {@return the values that may stand at the path of a fact; none where nobody could tell which} */
    List<Object> at(String path) {
        Class<?> type = ProfileParts.type(path);
        if (type == Answer.class) {
            return List.of(Answer.NO, Answer.PLANNED, Answer.PARTLY, Answer.YES);
        }
        if (type != null && type.isEnum()) {
            return new ArrayList<>(Arrays.asList(type.getEnumConstants()));
        }
        if (type == Integer.class) {
            return numbers;
        }
        return type == LocalDate.class ? DATES : type == String.class ? texts : List.of();
    }

    /** {@return the answers from the worst to the best; none where no answer is better than another} */
    List<Answer> ladder(String pattern) {
        return leanings.ladder(pattern);
    }
}
