package no.niraad.rules.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.niraad.model.Answer;
import no.niraad.model.Profile;
import no.niraad.model.change.AnswerChange;
import no.niraad.model.change.ProfileAnswers;
import no.niraad.model.fact.Fact;
import no.niraad.model.organisation.AgentGroup;
import no.niraad.model.organisation.Effect;
import no.niraad.rules.PackInfo;
import no.niraad.rules.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * A profile in which these facts alone are unknown, of those that rules wait for, with all that can be answered to each.
 *
 * @param profile the profile
 * @param facts paths of what is unknown
 * @param answers all answers to each of them
 */
record Opened(Profile profile, List<String> facts, List<List<Object>> answers) {

    static Opened none(Profile completed) {
        return new Opened(completed, List.of(), List.of());
    }

    /** {@return the same with a fact more unknown} */
    Opened and(String fact, List<Object> possible) {
        var more = new ArrayList<>(facts);
        more.add(fact);
        var all = new ArrayList<>(answers);
        all.add(possible);
        return new Opened(AnswerChange.of(profile, fact, null).applyTo(profile), more, all);
    }

    /** Tells each profile in which some of the unknown facts are answered, in all ways; the others stay unknown. */
    void complete(List<String> wanted, Consumer<Profile> told) {
        complete(profile, wanted, 0, told);
    }

    private void complete(Profile at, List<String> wanted, int next, Consumer<Profile> told) {
        if (next == wanted.size()) {
            told.accept(at);
            return;
        }
        String fact = wanted.get(next);
        for (Object answer : answers.get(facts.indexOf(fact))) {
            complete(new AnswerChange(fact, null, answer).applyTo(at), wanted, next + 1, told);
        }
    }

    /** {@return one of the ways to answer some of the unknown facts} */
    Profile drawn(List<String> wanted, Random random) {
        return AnswerChange.apply(
                wanted.stream()
                        .map(it -> new AnswerChange(it, null, one(answers.get(facts.indexOf(it)), random)))
                        .toList(),
                profile);
    }

    /** {@return the profile with all known that rules wait for, drawn where nobody has answered} */
    static Profile completed(Profile profile, Rulebook rulebook, Random random) {
        var answers = new ProfileAnswers(profile);
        Profile completed = profile;
        for (String path : Small.paths(profile, false)) {
            Object answer = anAnswer(profile, path, answers.type(path), random);
            completed = answer == null ? completed : new AnswerChange(path, null, answer).applyTo(completed);
        }
        for (PackInfo pack : rulebook.packs()) {
            for (String path :
                    pack.facts().stream().flatMap(it -> paths(it, profile)).toList()) {
                completed = new AnswerChange(path, null, one(all(Answer.class), random)).applyTo(completed);
            }
        }
        return completed;
    }

    private static Stream<String> paths(Fact fact, Profile profile) {
        String list = fact.path().contains("{id}")
                ? fact.path().substring(0, fact.path().indexOf('.'))
                : "";
        Stream<String> ids = switch (list) {
            case "orgUnits" -> profile.orgUnits().stream().map(it -> it.id());
            case "initiatives" -> profile.initiatives().stream().map(it -> it.id());
            case "systems" -> profile.systems().stream().map(it -> it.id());
            case "procurements" -> profile.procurements().stream().map(it -> it.id());
            default -> Stream.of("");
        };
        return ids.map(it -> fact.path().replace("{id}", it));
    }

    private static @Nullable Object anAnswer(Profile profile, String path, Class<?> type, Random random) {
        if (type.isEnum()) {
            return one(all(type), random);
        }
        if (type == LocalDate.class) {
            return path.endsWith(".start") ? LocalDate.of(2020, 1, 1) : LocalDate.of(2027, 6, 1);
        }
        if (type == Integer.class) {
            return random.nextInt(60);
        }
        if (path.endsWith(".drawnFrom")) {
            return List.of(AgentGroup.IT);
        }
        if (profile.orgUnits().isEmpty() || path.startsWith("procurements.")) {
            return null;
        }
        String unit = profile.orgUnits().get(0).id();
        if (path.endsWith(".affects")) {
            return List.of(new Effect(unit, Answer.NO, Answer.PARTLY));
        }
        return path.endsWith(".orgUnit") ? unit : null;
    }

    /** {@return all answers to a fact; none to one that another one gives, or that says which parts there are and meet} */
    static List<Object> possible(Profile profile, String fact) {
        Class<?> type = new ProfileAnswers(profile).type(fact);
        if (type.isEnum()
                && !fact.endsWith(".phase")
                && !fact.endsWith("Appointed")
                && !fact.endsWith("dateSet")
                && !fact.endsWith("organisation.kind")
                && !fact.endsWith("organisation.government")) {
            return all(type);
        }
        return fact.endsWith(".drawnFrom") ? groups() : List.of();
    }

    private static List<Object> all(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(it -> !it.toString().equals("UNKNOWN"))
                .map(Object.class::cast)
                .toList();
    }

    private static List<Object> groups() {
        return List.of(
                List.of(AgentGroup.IT),
                List.of(AgentGroup.EMPLOYEES),
                List.of(AgentGroup.IT, AgentGroup.EMPLOYEES),
                List.of(AgentGroup.values()));
    }

    private static Object one(List<Object> items, Random random) {
        return items.get(random.nextInt(items.size()));
    }
}
