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
    void keepsADateAndANumberedThingOnOneLine() {
        assertThat(Wrap.lines("den 20. mai 2026, sak 26/187 nei", 13))
                .containsExactly("den", "20. mai 2026,", "sak 26/187", "nei");
        assertThat(Wrap.lines("(24 August 2026, case 3)", 17)).containsExactly("(24 August 2026,", "case 3)");
        assertThat(Wrap.lines("jf. KS-sak 24/17 og § 1-4-1", 12)).containsExactly("jf.", "KS-sak 24/17", "og § 1-4-1");
    }

    @Test
    void keepsACountWithWhatItCounts() {
        assertThat(Wrap.lines("Til orientering: 31 · Styrkar: 0", 29))
                .containsExactly("Til orientering: 31 ·", "Styrkar: 0");
    }

    @Test
    void givesOneEmptyLineForNothing() {
        assertThat(Wrap.lines(" ", 10)).containsExactly("");
    }
}
