package no.niraad.rules.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import no.niraad.model.document.Document;
import no.niraad.model.document.Documents;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.model.fact.FactCatalogue;
import no.niraad.model.text.Language;
import org.junit.jupiter.api.Test;

/** What cannot be made of the healthy profile is told where it stands in the file of the cases. */
class CaseReaderTest {

    private static String told(String change) {
        String cases = "cases:\n  - name: a\n    change: " + change + "\n    expect: []\n";
        Document document = Documents.yaml("own.cases.yaml", cases.getBytes(StandardCharsets.UTF_8));
        return catchThrowableOfType(
                        InvalidDocumentException.class, () -> CaseReader.read(document, FactCatalogue.standard()))
                .text(Language.EN);
    }

    @Test
    void a_key_that_profiles_do_not_have() {
        assertThat(told("{orgUnits.skole.managers.changComp: NO}")).isEqualTo("""
                own.cases.yaml:3:49: unknown key 'changComp'
                        change: {orgUnits.skole.managers.changComp: NO}
                                                                    ^
                  What can be used here: support, digitalCompetence, changeCompetence
                """);
    }

    @Test
    void a_part_that_the_healthy_profile_does_not_have() {
        assertThat(told("{orgUnits.skol.employees: 9}")).isEqualTo("""
                own.cases.yaml:3:14: 'orgUnits.skol.employees' leads to nothing in the healthy profile
                        change: {orgUnits.skol.employees: 9}
                                 ^
                  Did you mean 'skole'?
                """);
        assertThat(told("{orgUnits.kultur.employees: 9}")).endsWith("There the healthy profile has: skole, helse\n");
    }

    @Test
    void a_path_through_a_single_value() {
        assertThat(told("{orgUnits.skole.employees.x: 9}")).isEqualTo("""
                own.cases.yaml:3:14: 'orgUnits.skole.employees.x' leads to nothing in the healthy profile
                        change: {orgUnits.skole.employees.x: 9}
                                 ^
                  Before 'x' there is a single value, from which nothing leads on. Take away 'x' and what comes after it.
                """);
    }

    @Test
    void what_a_change_makes_wrong_elsewhere_is_told_once_where_the_change_stands() {
        assertThat(told("{orgUnits.helse: null}")).isEqualTo("""
                own.cases.yaml:3:13: the unit 'helse' is not in 'orgUnits'
                        change: {orgUnits.helse: null}
                                ^
                  Add it to 'orgUnits', with id and name, or correct the id here.
                """);
    }
}
