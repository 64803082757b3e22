package no.niraad.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import no.niraad.model.Answer;
import no.niraad.model.organisation.Exchange;
import no.niraad.model.organisation.ItSystem;
import no.niraad.model.organisation.ItSystemBuilder;
import no.niraad.model.organisation.Responsibility;
import no.niraad.rules.facts.Count;
import no.niraad.rules.facts.Exchanged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A count is compared by the bound that unknown answers cannot make wrong. */
class CountComparedTest {

    private static final ItSystem KNOWN = system("known", Responsibility.DEPARTMENT);
    private static final ItSystem OPEN = system("open", Responsibility.UNKNOWN);

    private static ItSystem system(String id, Responsibility responsibility) {
        return ItSystemBuilder.builder()
                .id(id)
                .name(id)
                .responsibility(responsibility)
                .build();
    }

    /** One is known to count, and three may. */
    private static List<Attempt.Tried> tried(String constraint) {
        var exchanged = new Exchanged(KNOWN, OPEN, new Exchange("open", Answer.NO), new Count(1, 3));
        var layout = new Layout();
        Conditions conditions = Conditions.of(
                List.of(new Element(Element.Kind.MATCH, "Exchanged", "$it", List.of(constraint), 1)),
                "$it",
                name -> Exchanged.class,
                layout);
        var tried = new ArrayList<Attempt.Tried>();
        conditions.attempts(layout.rows(List.of(exchanged)), it -> tried.addAll(it.tried()));
        return tried;
    }

    @ParameterizedTest
    @CsvSource({
        "outsideIt.least >= 1, TRUE",
        "outsideIt.least > 0, TRUE",
        "outsideIt.least > 1, UNKNOWN",
        "outsideIt.least >= 3, UNKNOWN",
        "outsideIt.least > 3, FALSE",
        "outsideIt.least >= 4, FALSE",
        "outsideIt.most <= 3, TRUE",
        "outsideIt.most < 4, TRUE",
        "outsideIt.most < 3, UNKNOWN",
        "outsideIt.most <= 1, UNKNOWN",
        "outsideIt.most < 1, FALSE",
        "outsideIt.most <= 0, FALSE",
        "outsideIt.most == 0, FALSE",
        "outsideIt.least >= 2 || outsideIt.most < 4, TRUE",
        "!( outsideIt.least >= 4 ), TRUE",
        "!( outsideIt.least >= 2 ), UNKNOWN",
        "!( outsideIt.most == 0 ), TRUE"
    })
    void holds_at_the_bound_that_is_written_and_is_open_where_only_the_other_one_does(String constraint, Truth truth) {
        assertThat(tried(constraint)).extracting(Attempt.Tried::truth).containsExactly(truth);
    }

    @Test
    void waits_for_the_answers_that_are_unknown_alone() {
        Reading reading = tried("outsideIt.least >= 2").get(0).readings().get(0);
        assertThat(reading.facts()).containsExactly("systems.known.responsibility");
        assertThat(reading.missing()).containsExactly("systems.open.responsibility");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "outsideIt >= 1",
                "outsideIt",
                "outsideIt.least",
                "outsideIt.least < 3",
                "outsideIt.least <= 3",
                "outsideIt.least == 0",
                "outsideIt.least != 0",
                "outsideIt.most > 0",
                "outsideIt.most >= 1",
                "outsideIt.most == 1",
                "outsideIt.most != 0",
                "$n : outsideIt.least"
            })
    void refuses_what_unknown_answers_could_make_wrong(String constraint) {
        assertThatThrownBy(() -> tried(constraint))
                .isInstanceOf(UnreadableConditionException.class)
                .hasMessageContaining("outsideIt")
                .hasMessageEndingWith(
                        "Ask for at least so many with '.least >=' or '.least >', for at most so many with"
                                + " '.most <=' or '.most <', and for none with '.most == 0'.");
    }
}
