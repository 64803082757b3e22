package no.niraad.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import no.niraad.model.organisation.Initiative;
import no.niraad.rules.drl.Threshold;
import org.junit.jupiter.api.Test;

/** What the build writes of a constraint. That it means what the constraint means, EngineAndProofAgreeTest shows. */
class ConstraintSourceTest {

    private static final Map<String, Class<?>> TYPES =
            Map.of("Initiative", Initiative.class, "Threshold", Threshold.class);
    private static final String FACT = "((no.niraad.model.organisation.Initiative) fact)";
    private static final String COMPARE = "no.niraad.rules.condition.CompiledConstraints.compare(";
    private static final String THRESHOLD = "((no.niraad.rules.drl.Threshold) fact)";

    @Test
    void a_question_is_asked_of_the_answer() {
        assertThat(test("Initiative", "learningPlanned.lacking")).isEqualTo(FACT + ".learningPlanned().isLacking()");
    }

    @Test
    void parts_are_joined_in_brackets() {
        assertThat(test("Initiative", "phase.pastConcept && !( broadRollOut.yes || systemInUse.yes )"))
                .isEqualTo("(" + FACT + ".phase().isPastConcept() && !((" + FACT + ".broadRollOut().isYes() || " + FACT
                        + ".systemInUse().isYes())))");
    }

    @Test
    void numbers_and_texts_are_compared() {
        assertThat(test("Threshold", "value > 3")).isEqualTo(THRESHOLD + ".value() > 3");
        assertThat(test("Threshold", "value >= $many")).isEqualTo(COMPARE + THRESHOLD + ".value(), \">=\", value)");
        assertThat(test("Threshold", "id == \"a/b\"")).isEqualTo(COMPARE + THRESHOLD + ".id(), \"==\", \"a/b\")");
    }

    @Test
    void a_binding_is_read() {
        assertThat(test("Threshold", "$many : value")).isEqualTo(THRESHOLD + ".value()");
    }

    @Test
    void what_drools_would_be_asked_wrongly_is_refused() {
        assertThatThrownBy(() -> test("Threshold", "value >= $few && value <= $many"))
                .isInstanceOf(UnreadableConditionException.class)
                .hasMessage(
                        "A constraint compares with one variable, not with both '$few' and '$many'. Write two constraints.");
        assertThatThrownBy(() -> test("Threshold", "value >= $other.value"))
                .isInstanceOf(UnreadableConditionException.class)
                .hasMessage("'$other' is compared with by its name alone. Bind the property that is meant.");
    }

    @Test
    void many_constraints_are_several_methods_each_of_which_goes_on_to_the_next() {
        var numbers = new ConstraintNumbers();
        for (int i = 0; i < 600; i++) {
            numbers.of("Threshold", "value >= " + i);
        }
        String source = new ConstraintSource(TYPES::get).write("p", "C", numbers);
        assertThat(source.lines().filter(it -> it.contains("boolean test") || it.contains("return test")))
                .map(String::strip)
                .containsExactly(
                        "public boolean test(int number, Object fact, Object value) {",
                        "return test256(number, fact, value);",
                        "private static boolean test256(int number, Object fact, Object value) {",
                        "return test512(number, fact, value);",
                        "private static boolean test512(int number, Object fact, Object value) {");
        assertThat(source.lines().filter(it -> it.contains("case "))).hasSize(600);
    }

    /** The one line that is written for one constraint. */
    private static String test(String type, String constraint) {
        var numbers = new ConstraintNumbers();
        numbers.of(type, constraint);
        String source = new ConstraintSource(TYPES::get).write("p", "C", numbers);
        return source.lines()
                .filter(it -> it.contains("case 0: return "))
                .map(it -> it.substring(it.indexOf("return ") + 7, it.length() - 1))
                .findFirst()
                .orElseThrow();
    }
}
