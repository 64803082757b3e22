package no.niraad.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import no.niraad.model.document.ChoiceWords;
import no.niraad.model.document.EnumNames;
import no.niraad.model.finding.Evidence;
import no.niraad.model.organisation.AgentGroup;
import no.niraad.model.organisation.Government;
import no.niraad.model.organisation.Kind;
import no.niraad.model.organisation.Phase;
import no.niraad.model.organisation.Recipient;
import no.niraad.model.organisation.Responsibility;
import no.niraad.model.organisation.Stage;
import no.niraad.model.text.Language;
import no.niraad.report.Samples;
import no.niraad.rules.whatif.Insight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerTextsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            leadership.sponsor                        | not-relevant   | ikke relevant     | ikkje relevant    | not relevant
            leadership.sponsor                        | unknown        | vet ikke          | veit ikkje        | don't know
            initiatives.nettbrett.phase               | execution      | gjennomføring     | gjennomføring     | execution
            initiatives.nettbrett.start               | 2026-01-15     | 15. januar 2026   | 15. januar 2026   | 15 January 2026
            initiatives.nettbrett.affects             | skole, annet   | Skole, annet      | Skole, annet      | Skole, annet
            initiatives.nettbrett.benefits.tid.owner  | no             | no                | no                | no
            orgUnits.skole.employees                  | 300            | 300               | 300               | 300
            orgUnits.skole.changeAgents.drawnFrom     | it, employees  | IT, ansatte       | IT, tilsette      | IT, employees
            """)
    void areWrittenInTheLanguage(String fact, String answer, String nb, String nn, String en) {
        Evidence evidence = new Evidence(fact, answer, null);
        assertThat(in(Language.NB, evidence)).isEqualTo(nb);
        assertThat(in(Language.NN, evidence)).isEqualTo(nn);
        assertThat(in(Language.EN, evidence)).isEqualTo(en);
    }

    @Test
    void aDateThatIsNoneStaysAsItIs() {
        assertThat(in(Language.NB, new Evidence("systems.x.note", "2026-13-45", null)))
                .isEqualTo("2026-13-45");
    }

    static Stream<Enum<?>> choices() {
        return Stream.<Enum<?>[]>of(
                        Phase.values(),
                        Stage.values(),
                        Responsibility.values(),
                        Recipient.values(),
                        AgentGroup.values(),
                        Kind.values(),
                        Government.values())
                .flatMap(Arrays::stream);
    }

    /** Whoever writes into a profile what the report showed is understood. */
    @ParameterizedTest
    @MethodSource("choices")
    void whatIsShownIsReadAsTheSame(Enum<?> choice) {
        Class<?> type = choice.getDeclaringClass();
        String name = type.getSimpleName();
        String what =
                type == AgentGroup.class ? "drawnFrom" : Character.toLowerCase(name.charAt(0)) + name.substring(1);
        for (Language language : Language.values()) {
            String shown = in(language, new Evidence("x." + what, EnumNames.of(choice), null));
            assertThat(shown).isEqualTo(ChoiceWords.of(choice).in(language));
            assertThat(EnumNames.parse(type, shown)).isEqualTo(choice);
        }
    }

    private static String in(Language language, Evidence evidence) {
        return new Reading(Samples.fjellvik(), Insight.NONE, Samples.wording(language)).answer(evidence);
    }
}
