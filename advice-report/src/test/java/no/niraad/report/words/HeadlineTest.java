package no.niraad.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import no.niraad.model.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A headline is as much of a text as says what it is about. */
class HeadlineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ta IT-sjefen med. La IT avklare tre ting.          | Ta IT-sjefen med
                    Start vurderingen nå, sammen med flere: Beskriv.   | Start vurderingen nå, sammen med flere
                    Avtal hvem som svarer for «Pilot: fase 2» nå. Så.  | Avtal hvem som svarer for «Pilot: fase 2» nå
                    Er fristen satt? Sett den.                         | Er fristen satt?
                    Følg rutinen, jf. planen. Skriv referat.           | Følg rutinen, jf. planen
                    Møt dem kl. 10:30 i dag                            | Møt dem kl. 10:30 i dag
                    """)
    void it_ends_with_the_first_sentence_or_at_a_colon_outside_names(String text, String headline) {
        assertThat(Headline.of(text, Language.NB)).isEqualTo(headline);
    }
}
