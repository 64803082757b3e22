package no.niraad.rules.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.niraad.model.Answer;
import no.niraad.model.PackPath;
import no.niraad.model.Profile;

/** What one pack asks beside the built-in facts, and the answers to it as facts that the rules of the pack see. */
public final class PackFacts {

    /** A pack that asks nothing of its own. */
    public static final PackFacts NONE = new PackFacts(List.of());

    /** The types that the answers stand in, by the list of the part that they are about. */
    private static final Map<String, Class<?>> TYPES = Map.of(
            "", Answered.class,
            "orgUnits", AnsweredInOrgUnit.class,
            "initiatives", AnsweredInInitiative.class,
            "systems", AnsweredInSystem.class,
            "procurements", AnsweredInProcurement.class);

    private final Map<Class<?>, Set<String>> names = new LinkedHashMap<>();

    private PackFacts(List<PackPath> paths) {
        paths.forEach(it -> names.computeIfAbsent(TYPES.get(it.list()), type -> new TreeSet<>())
                .add(it.fact()));
    }

    /** {@return the facts with these paths, each of one part standing for it in all such parts} */
    public static PackFacts of(List<PackPath> paths) {
        return paths.isEmpty() ? NONE : new PackFacts(paths);
    }

    /** {@return whether facts of a type are answers to what a pack asks, told apart by their property {@code fact}} */
    public static boolean isAnswer(Class<?> type) {
        return TYPES.containsValue(type);
    }

    /** {@return the path of such an answer with {@code *} for the part, such as {@code orgUnits.*.arkiv.responsible}} */
    public static String pattern(Class<?> type, String fact) {
        return TYPES.entrySet().stream()
                .filter(it -> it.getValue() == type && !it.getKey().isEmpty())
                .map(it -> it.getKey() + ".*." + fact)
                .findFirst()
                .orElse(fact);
    }

    /** {@return the facts whose answers stand in a type, as rules call them, ordered} */
    public Set<String> of(Class<?> type) {
        return names.getOrDefault(type, Set.of());
    }

    /** {@return an answer for each fact and each part that it is asked of, in an order that depends on the profile alone} */
    public List<Object> of(Profile profile) {
        Map<String, Answer> given = profile.packAnswers();
        var facts = new ArrayList<Object>();
        of(Answered.class).forEach(fact -> facts.add(new Answered(fact, answer(given, fact))));
        profile.orgUnits()
                .forEach(part -> of(AnsweredInOrgUnit.class)
                        .forEach(fact -> facts.add(
                                new AnsweredInOrgUnit(part, fact, answer(given, Paths.of(part) + "." + fact)))));
        profile.initiatives()
                .forEach(part -> of(AnsweredInInitiative.class)
                        .forEach(fact -> facts.add(
                                new AnsweredInInitiative(part, fact, answer(given, Paths.of(part) + "." + fact)))));
        profile.systems()
                .forEach(part -> of(AnsweredInSystem.class)
                        .forEach(fact -> facts.add(
                                new AnsweredInSystem(part, fact, answer(given, Paths.of(part) + "." + fact)))));
        profile.procurements()
                .forEach(part -> of(AnsweredInProcurement.class)
                        .forEach(fact -> facts.add(
                                new AnsweredInProcurement(part, fact, answer(given, Paths.of(part) + "." + fact)))));
        return facts;
    }

    private static Answer answer(Map<String, Answer> given, String path) {
        return given.getOrDefault(path, Answer.UNKNOWN);
    }
}
