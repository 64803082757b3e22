package no.niraad.rules.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.niraad.model.Answer;
import no.niraad.model.Profile;
import no.niraad.model.change.ProfileAnswers;
import no.niraad.model.organisation.AgentGroup;
import no.niraad.model.organisation.Effect;
import no.niraad.model.organisation.OrgUnit;

/**
 * All that could be answered to a fact of a profile, or so much of it that rules can tell no more apart: of dates and numbers, those
 * on, before and after each point where a rule's judgement can change.
 */
public final class PossibleAnswers {

    /** The plainest come first: they settle most. */
    private static final List<Object> ANSWERS =
            List.of(Answer.YES, Answer.NO, Answer.PLANNED, Answer.PARTLY, Answer.NOT_RELEVANT);

    /** Rules have no numbers of more digits. */
    private static final Pattern NUMBER = Pattern.compile("\\b\\d{1,9}\\b");

    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");

    private final Collection<Integer> numbers;
    private final List<Object> texts;

    /**
     * @param numbers the numbers that rules compare with
     * @param texts the texts that rules compare with
     */
    public PossibleAnswers(Collection<Integer> numbers, Collection<String> texts) {
        var all = new TreeSet<>(numbers);
        all.add(0);
        this.numbers = all;
        this.texts = List.copyOf(texts);
    }

    /** {@return the numbers that stand in conditions, as they are written} */
    public static SortedSet<Integer> numbersIn(Collection<String> conditions) {
        var numbers = new TreeSet<Integer>();
        for (String condition : conditions) {
            NUMBER.matcher(condition).results().forEach(it -> numbers.add(Integer.valueOf(it.group())));
        }
        return numbers;
    }

    /** {@return the texts that stand in conditions, as they are written} */
    public static SortedSet<String> textsIn(Collection<String> conditions) {
        var texts = new TreeSet<String>();
        for (String condition : conditions) {
            TEXT.matcher(condition).results().forEach(it -> texts.add(it.group(1)));
        }
        return texts;
    }

    /** {@return texts, and one that is none of them; none where there are none, since rules then can tell no text from another} */
    public static List<String> andAnother(SortedSet<String> texts) {
        var all = new ArrayList<>(texts);
        if (!texts.isEmpty()) {
            all.add(texts.last() + "-");
        }
        return all;
    }

    /** {@return the answers; none where nothing fits the rest of the profile, or rules never ask} */
    public List<Object> of(Profile profile, String path) {
        var answers = new ProfileAnswers(profile);
        Class<?> type = answers.type(path);
        if (type == Answer.class) {
            return ANSWERS;
        }
        if (type.isEnum()) {
            return known(type.getEnumConstants());
        }
        if (type == LocalDate.class) {
            return List.copyOf(new PossibleDates(numbers, profile, path).all());
        }
        if (type == Integer.class) {
            return near(numbers);
        }
        if (path.endsWith(".drawnFrom")) {
            return groups();
        }
        if (path.endsWith(".affects")) {
            return effects(profile.orgUnits());
        }
        return path.endsWith(".orgUnit")
                ? List.copyOf(profile.orgUnits().stream().map(OrgUnit::id).toList())
                : type == String.class ? texts : List.of();
    }

    private static List<Object> known(Object[] constants) {
        return Arrays.stream(constants)
                .filter(it -> !((Enum<?>) it).name().equals("UNKNOWN"))
                .toList();
    }

    private static List<Object> near(Collection<Integer> numbers) {
        var near = new TreeSet<Integer>();
        for (int number : numbers) {
            near.addAll(List.of(Math.max(0, number - 1), number, number + 1));
        }
        return List.copyOf(near);
    }

    /** Every choice of at least one group. */
    private static List<Object> groups() {
        AgentGroup[] all = AgentGroup.values();
        var choices = new ArrayList<Object>();
        for (int choice = 1; choice < 1 << all.length; choice++) {
            var groups = new ArrayList<AgentGroup>();
            for (AgentGroup group : all) {
                if ((choice >> group.ordinal() & 1) == 1) {
                    groups.add(group);
                }
            }
            choices.add(List.copyOf(groups));
        }
        return choices;
    }

    /** Each unit alone, and all of them: a rule speaks of one unit, or of how many there are. */
    private static List<Object> effects(List<OrgUnit> orgUnits) {
        List<Effect> all =
                orgUnits.stream().map(it -> new Effect(it.id(), null, null)).toList();
        var choices = new ArrayList<Object>();
        all.forEach(it -> choices.add(List.of(it)));
        if (all.size() > 1) {
            choices.add(all);
        }
        return choices;
    }
}
