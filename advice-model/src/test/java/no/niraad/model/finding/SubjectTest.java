package no.niraad.model.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.niraad.model.finding.Subject.Part;
import no.niraad.model.finding.Subject.Type;
import org.junit.jupiter.api.Test;

class SubjectTest {

    /** Ids that begin with each other, and go on with what comes before a slash and what comes after it. */
    private static final List<String> IDS = List.of("a", "a-b", "a-", "ab", "a0", "b", "organisation", "z");

    @Test
    void subjects_come_in_the_order_of_their_keys() {
        List<Subject> subjects = subjects();
        for (Subject one : subjects) {
            for (Subject other : subjects) {
                assertThat(Integer.signum(one.compareTo(other)))
                        .as("%s and %s", one.key(), other.key())
                        .isEqualTo(Integer.signum(one.key().compareTo(other.key())));
            }
        }
    }

    private static List<Subject> subjects() {
        var subjects = new ArrayList<>(List.of(Subject.ORGANISATION));
        IDS.forEach(one -> subjects.add(of(one)));
        IDS.forEach(one -> IDS.forEach(two -> subjects.add(of(one, two))));
        IDS.forEach(one -> IDS.forEach(two -> subjects.add(of(one, two, "c"))));
        return subjects;
    }

    private static Subject of(String... ids) {
        return new Subject(
                Stream.of(ids).map(it -> new Part(Type.ORG_UNIT, it, "Name")).toList());
    }
}
