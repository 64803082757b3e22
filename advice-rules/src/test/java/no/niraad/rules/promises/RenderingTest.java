package no.niraad.rules.promises;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Finding;
import no.niraad.model.organisation.Government;
import no.niraad.model.organisation.Organisation;
import no.niraad.model.organisation.OrganisationBuilder;
import no.niraad.model.text.Language;
import no.niraad.rules.AllCases;
import no.niraad.rules.Rulebook;
import no.niraad.rules.Step;
import no.niraad.rules.Wording;
import org.junit.jupiter.api.Test;

/** Promise 6: whatever comes of the cases can be said in each language under each form of government. */
class RenderingTest {

    private final Faults faults = new Faults();
    private final Set<String> said = new HashSet<>();

    @Test
    void every_finding_of_every_case_can_be_said_in_three_languages_under_three_governments() {
        say(AllCases.healthy());
        AllCases.byFolder().values().forEach(results -> results.forEach(it -> say(it.assessment())));
        faults.none();
    }

    private void say(Assessment assessment) {
        for (Finding finding : assessment.findings()) {
            if (said.add(finding.rule() + " " + finding.reasons() + " "
                    + finding.values().keySet())) {
                for (Language language : Language.values()) {
                    for (Government government : Government.values()) {
                        say(
                                finding,
                                language,
                                under(government, assessment.profile().organisation()));
                    }
                }
            }
        }
    }

    private static Organisation under(Government government, Organisation organisation) {
        return OrganisationBuilder.builder(organisation).government(government).build();
    }

    private void say(Finding finding, Language language, Organisation organisation) {
        Wording wording = Rulebook.builtIn().wording(language);
        try {
            String step = wording.step(finding, organisation).map(Step::text).orElse("");
            for (String text : List.of(
                    wording.what(finding, organisation),
                    wording.why(finding, organisation),
                    step,
                    wording.law(finding).orElse(""))) {
                check(finding, language, text);
            }
            faults.unless(wording.page(finding).isPresent(), finding.rule(), "stands on no page of the source");
        } catch (RuntimeException e) {
            faults.add(finding.rule() + " in " + language.code(), String.valueOf(e.getMessage()));
        }
    }

    private void check(Finding finding, Language language, String text) {
        String where = finding.rule() + " in " + language.code();
        faults.unless(text.matches("[^{}]*"), where, "has a brace left: " + text);
        faults.unless(!text.contains("  ") && !text.contains(" ."), where, "has a hole in it: " + text);
        faults.unless(
                text.isEmpty() || Character.isUpperCase(text.charAt(0)) || Character.isDigit(text.charAt(0)),
                where,
                "begins small: " + text);
    }
}
