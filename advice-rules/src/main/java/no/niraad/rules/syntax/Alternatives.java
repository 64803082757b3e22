package no.niraad.rules.syntax;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.niraad.model.Answer;

/** What else a rule could ask where it asks something: for tools that try whether anybody would notice. */
public final class Alternatives {

    /** To an answer, the opposite; partial and planned answers have questions of their own. */
    private static final Map<String, String> OPPOSITES =
            Map.of("met", "lacking", "lacking", "met", "yes", "no", "no", "yes");

    private final FactTypes types;

    /** @param types those that the rules were checked with */
    public Alternatives(FactTypes types) {
        this.types = types;
    }

    /**
     * {@return the same property with another question at its end, such as {@code support.met} for {@code support.lacking}}
     *
     * @param fact simple name of the type that has it
     * @param asked a question that a checked rule asks
     */
    public List<Operand.Property> questions(String fact, Operand.Property asked) {
        int last = asked.path().size() - 1;
        Class<?> type = type(fact, asked.path().subList(0, last));
        String question = asked.path().get(last).text();
        return others(type, question).stream()
                .map(it -> new Name(it, asked.path().get(last).at()))
                .map(it -> {
                    var path = new ArrayList<>(asked.path());
                    path.set(last, it);
                    return new Operand.Property(path);
                })
                .toList();
    }

    /** {@return the other choices of an enum, without the one that says that nothing is known} */
    public List<Operand.Constant> choices(String fact, Operand.Property asked, Operand.Constant written) {
        return Arrays.stream(type(fact, asked.path()).getEnumConstants())
                .map(it -> ((Enum<?>) it).name())
                .filter(it -> !it.equals("UNKNOWN") && !it.equals(written.name().text()))
                .map(it -> new Operand.Constant(
                        written.type(), new Name(it, written.name().at())))
                .toList();
    }

    /** {@return whether each answer that says yes to one question says yes to the other} Both are asked of the same property. */
    public boolean follows(String fact, Operand.Property known, Operand.Property asked) {
        int last = known.path().size() - 1;
        List<Name> path = known.path().subList(0, last);
        if (!text(path).equals(text(asked.path().subList(0, asked.path().size() - 1)))) {
            return false;
        }
        Class<?> type = type(fact, path);
        if (!type.isEnum()) {
            return false;
        }
        List<Object> one = answers(type, known.path().get(last).text());
        List<Object> other = answers(type, asked.path().get(last).text());
        return IntStream.range(0, one.size())
                .allMatch(it -> one.get(it).equals(false) || other.get(it).equals(true));
    }

    private static List<String> text(List<Name> path) {
        return path.stream().map(Name::text).toList();
    }

    private Class<?> type(String fact, List<Name> path) {
        Class<?> type = types.fact(fact).orElseThrow().type();
        for (Name name : path) {
            type = Properties.of(type).get(name.text()).type();
        }
        return type;
    }

    private static List<String> others(Class<?> type, String question) {
        if (type == Answer.class) {
            return OPPOSITES.containsKey(question) ? List.of(OPPOSITES.get(question)) : List.of();
        }
        if (!type.isEnum()) {
            return List.of();
        }
        List<Object> answers = answers(type, question);
        return Properties.of(type).values().stream()
                .filter(Property::isTruth)
                .map(Property::name)
                .filter(it -> !it.equals(question) && !answers(type, it).equals(answers))
                .toList();
    }

    /** What each choice answers; two questions that all answer alike are one. */
    private static List<Object> answers(Class<?> type, String question) {
        String method = "is" + Character.toUpperCase(question.charAt(0)) + question.substring(1);
        var answers = new ArrayList<Object>();
        try {
            Method asked = type.getMethod(method);
            for (Object constant : type.getEnumConstants()) {
                answers.add(asked.invoke(constant));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + "." + method + " cannot be asked.", e);
        }
        return answers;
    }
}
