package no.niraad.report.words;

import static no.niraad.report.words.PersonalTrace.BIRTH_NUMBER;
import static no.niraad.report.words.PersonalTrace.E_MAIL;
import static no.niraad.report.words.PersonalTrace.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalTraceTest {

    @Test
    void anAddressOfSomebodyIsSeen() {
        assertThat(PersonalTrace.in("spør kari.nordmann@provevik.kommune.no om det"))
                .containsExactly(E_MAIL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ring 912 34 567", "91 23 45 67", "mobil 41234567", "+47 55 12 34 56", "tlf. 55123456"})
    void aTelephoneNumberIsSeen(String text) {
        assertThat(PersonalTrace.in(text)).containsExactly(PHONE);
    }

    /** A number made for tests, with 80 added to the month: no person has it. */
    @ParameterizedTest
    @ValueSource(strings = {"13897210066", "138972 10066"})
    void aBirthNumberIsSeen(String text) {
        assertThat(PersonalTrace.in(text)).contains(BIRTH_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sak 26/187",
                "sak 2026/91234567",
                "sak 91234567",
                "45 000 000 kr",
                "45000000 kroner",
                "postmottak@provevik.kommune.no",
                "org.nr. 912345678",
                "2026-03-12 og 2026-04-15",
                "12. mars 2026, 4 prosent av 12 000",
                "13897210067",
                ""
            })
    void nothingElseIs(String text) {
        assertThat(PersonalTrace.in(text)).isEmpty();
    }
}
