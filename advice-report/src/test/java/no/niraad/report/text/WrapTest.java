package no.niraad.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrapTest {

    @Test
    void breaksAtBlanks() {
        assertThat(Wrap.lines("en to  tre fire", 6)).containsExactly("en to", "tre", "fire");
    }

    @Test
    void breaksAWordThatIsWiderThanTheLine() {
        assertThat(Wrap.lines("a initiatives.nettbrett b", 10)).containsExactly("a", "initiative", "s.nettbret", "t b");
    }

    @Test
    void countsColumnsAndNotCharacters() {
        assertThat(Wrap.lines("北海 道", 4)).containsExactly("北海", "道");
        assertThat(Wrap.lines("e\u0301e\u0301 e\u0301", 4)).containsExactly("e\u0301e\u0301 e\u0301");
        assertThat(Wrap.lines("🏫🏫🏫", 5)).containsExactly("🏫🏫", "🏫");
    }

    @Test
    void givesOneEmptyLineForNothing() {
        assertThat(Wrap.lines(" ", 10)).containsExactly("");
    }
}
