package no.niraad.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import no.niraad.model.Profile;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.RiskFlag;
import no.niraad.model.finding.RuleChange;
import no.niraad.model.finding.RuleId;
import no.niraad.model.finding.Strength;
import no.niraad.model.text.Language;
import no.niraad.rules.Allowance;
import no.niraad.rules.pack.Pack;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Promise 3 is held by packs before they run, and what is called a breach is one for Drools too. */
class PackPromisesTest {

    private static final String IMPORTS = """
            import no.niraad.model.Answer;
            import no.niraad.model.finding.Severity;
            import no.niraad.model.organisation.Competence;
            import no.niraad.model.organisation.Initiative;
            import no.niraad.model.organisation.Kind;
            import no.niraad.model.organisation.Leadership;
            import no.niraad.model.organisation.OrgUnit;
            import no.niraad.model.organisation.Organisation;
            import no.niraad.model.organisation.Stage;
            import no.niraad.rules.drl.Conclude;
            import no.niraad.rules.drl.Threshold;
            import no.niraad.rules.facts.Affected;
            import no.niraad.rules.facts.FoundInOrgUnit;
            import no.niraad.rules.facts.InitiativeFigures;
            import no.niraad.rules.facts.PortfolioFigures;
            import no.niraad.rules.observations.NarrowAnchoring;
            import no.niraad.rules.observations.StrongTop;
            """;

    private static final String RISK = "@kind( risk ) @severity( follow-up )";
    private static final Evaluator BUILT_IN = Evaluator.builtIn();

    @TempDir
    private Path folder;

    private Pack pack(String... rules) throws IOException {
        String text = IMPORTS + String.join("\n", rules);
        return Pack.read(Files.writeString(folder.resolve("own.drl"), text));
    }

    private static String rule(String name, String metadata, String... when) {
        return "rule \"" + name + "\" " + metadata + "\nwhen\n    " + String.join("\n    ", when)
                + "\nthen\n    insertLogical( Conclude.that( drools.getRule(), $x ) );\nend\n";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
            Leadership( politicalOwnership.met ) ; $x : OrgUnit( managers.support.lacking )      → leadership.politicalOwnership: partly to yes
            $x : OrgUnit( managers.support == Answer.PLANNED )                                   → orgUnits.enhet.managers.support: no to planned
            $x : OrgUnit( managers.support.underWay, employees > 20 )                            → orgUnits.enhet.managers.support: no to planned
            StrongTop() ; $x : OrgUnit( managers.support.lacking )                               → leadership.executiveTeamOwnership: partly to yes
            $x : Leadership( !(executiveTeamOwnership.lacking) )                                 → leadership.executiveTeamOwnership: planned to partly
            Organisation( stage == Stage.EARLY, inhabitants < 5000 ) ; $x : Leadership( politicalOwnership.met ) → leadership.politicalOwnership: partly to yes
            StrongTop() ; $x : Initiative( phase.running ) ; InitiativeFigures( initiative == $x, months > 6 ) ; not Affected( initiative == $x ) → leadership.executiveTeamOwnership: partly to yes
            $x : OrgUnit( id == "skole" ) ; Affected( orgUnit == $x, initiative.phase.running ) ; PortfolioFigures( atOnce.least >= 5 ) ; Leadership( politicalOwnership.met ) → leadership.politicalOwnership: partly to yes
            Organisation( kind == Kind.COUNTY ) ; $x : OrgUnit( $id : id, employees > 12 ) ; exists OrgUnit( parent == $id, changeAbility.met ) → orgUnits.enhet-2.changeAbility: partly to yes
            $x : Initiative( phase.running ) ; InitiativeFigures( initiative == $x, months > 6 ) ; Leadership( politicalOwnership.met ) → leadership.politicalOwnership: partly to yes
            $x : OrgUnit( employees < 50 ) ; FoundInOrgUnit( orgUnit == $x, rule == "advice02/managers-not-behind" ) ; Leadership( politicalOwnership.met ) → leadership.politicalOwnership: partly to yes
            $x : OrgUnit( employees > 3 ) ; FoundInOrgUnit( orgUnit == $x, orgUnit.changeAbility.met, severity == Severity.ACT_NOW ) → orgUnits.enhet.changeAbility: partly to yes
            $x : OrgUnit( managers.support.lacking ) ; not Affected( orgUnit == $x, effect.benefitsExplained.lacking ) → initiatives.tiltak.affects.enhet.benefitsExplained: planned to partly
            $x : OrgUnit( employees > 100 || managers.support.lacking, managers.support.met )    → orgUnits.enhet.managers.support: partly to yes
            Leadership( politicalOwnership.met ) ; $x : OrgUnit( employees > 100 || managers.support.met, managers.support.lacking ) → leadership.politicalOwnership: partly to yes
            $x : Initiative( phase.running ) ; PortfolioFigures( rollOuts.most < 1 ) ; Leadership( politicalOwnership.met ) → leadership.politicalOwnership: partly to yes
            Leadership( executiveTeamOwnership.known || politicalOwnership.met ) ; $x : OrgUnit( managers.support.lacking ) → leadership.politicalOwnership: partly to yes
            """)
    void a_risk_that_a_better_answer_adds_is_found(String when, String expected) throws IOException {
        Pack pack = pack(rule("own", RISK, when.split(" ; ")));
        List<String> found = PackPromises.verdict(pack).broken().values().stream()
                .map(PackPromisesTest::line)
                .toList();
        assertThat(found).isEqualTo(expected.equals("none") ? List.of() : List.of(expected));
        mustBeSoForDrools(pack);
    }

    private static String line(Breach breach) {
        return breach.path() + ": " + breach.before().name().toLowerCase(Locale.ROOT) + " to "
                + breach.after().name().toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
            $x : OrgUnit( managers.support.lacking )
            $x : OrgUnit( managers.support == Answer.PLANNED || managers.support == Answer.NO )
            $x : OrgUnit( managers.support.known, !managers.support.met )
            $x : OrgUnit( managers.support.known ) ; Affected( orgUnit == $x, effect.benefitsExplained.met, !effect.benefitsExplained.met )
            NarrowAnchoring() ; $x : OrgUnit( employees > 20 )
            Organisation( stage == Stage.EARLY ) ; $x : OrgUnit( employees < 20 || managers.support.lacking )
            $x : OrgUnit( managers.support.lacking ) ; FoundInOrgUnit( orgUnit == $x, severity == Severity.ACT_NOW )
            $x : OrgUnit( changeAbility.lacking ) ; FoundInOrgUnit( orgUnit == $x, advice == 6 ) ; FoundInOrgUnit( orgUnit == $x, severity == Severity.ACT_NOW )
            $x : OrgUnit( changeAbility.lacking ) ; FoundInOrgUnit( orgUnit == $x, advice == 2, severity == Severity.ACT_NOW, rule == "advice02/managers-not-behind" )
            """)
    void a_risk_that_asks_for_what_is_lacking_is_let_pass(String when) throws IOException {
        Pack pack = pack(rule("own", RISK, when.split(" ; ")));
        assertThat(PackPromises.verdict(pack).broken()).isEmpty();
        assertThat(PackPromises.verdict(pack).untold()).isEmpty();
    }

    @Test
    void a_strength_that_rests_on_what_is_lacking_and_a_reason_that_sharpens_once_things_are_better_are_found()
            throws IOException {
        Pack pack = pack(
                rule("strong", "@kind( strength )", "$x : Leadership( politicalOwnership.lacking )"),
                rule("weak", RISK, "$x : OrgUnit( managers.support.lacking )"),
                rule(
                        "sharper",
                        "@kind( reason ) @sharpens( weak ) @severity( act-now )",
                        "$x : OrgUnit( changeAbility.met )"),
                rule("words-only", "@kind( reason ) @sharpens( weak )", "$x : OrgUnit( changeAbility.met )"),
                rule(
                        "milder",
                        "@kind( reason ) @eases( weak ) @severity( for-information )",
                        "$x : OrgUnit( changeAbility.lacking )"));
        var found = new TreeMap<String, String>();
        PackPromises.verdict(pack)
                .broken()
                .forEach((rule, breach) ->
                        found.put(rule.id().name(), breach.finding().name() + " " + line(breach)));
        assertThat(found)
                .isEqualTo(Map.of(
                        "strong", "strong leadership.politicalOwnership: planned to partly",
                        "sharper", "weak orgUnits.enhet.changeAbility: partly to yes",
                        "milder", "weak orgUnits.enhet.changeAbility: planned to partly"));
        mustBeSoForDrools(pack);
    }

    @Test
    void a_rule_that_says_why_is_let_pass() throws IOException {
        Pack pack = pack(rule("own", RISK + " @tradeoff( \"size\" )", "$x : Leadership( politicalOwnership.met )"));
        assertThat(PackPromises.verdict(pack).broken()).isEmpty();
    }

    @Test
    void a_rule_that_can_come_to_speak_in_more_ways_than_can_be_tried_is_let_pass_and_named_to_its_author()
            throws IOException {
        String found = "FoundInOrgUnit( orgUnit == $x )";
        Pack pack = pack(rule("own", RISK, "$x : OrgUnit( managers.support.lacking )", found));
        assertThat(PackPromises.verdict(pack).broken()).isEmpty();
        assertThat(PackPromises.check(List.of(pack), List.of()))
                .map(RuleId::toString)
                .containsExactly("own/own");
        assertThat(PackPromises.verdict(pack).untold())
                .map(it -> it.id().name())
                .containsExactly("own");
    }

    @Test
    void the_numbers_in_force_decide_and_not_those_that_are_built_in() throws IOException {
        String id = "advice08/many-at-once";
        Pack pack = pack(rule(
                "own",
                RISK,
                "Threshold( id == \"" + id + "\", value > 900 )",
                "$x : Leadership( politicalOwnership.met )"));
        PackPromises.check(List.of(pack), List.of());
        var change = new RuleChange(id, null, 901, "a large organisation");
        Assertions.assertThatThrownBy(() -> PackPromises.check(List.of(pack), List.of(change)))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("leadership.politicalOwnership goes from partly to yes");
    }

    @Test
    void each_rule_of_a_pack_is_checked_however_many_there_are() throws IOException {
        var rules = new ArrayList<String>();
        for (int i = 0; i < 40; i++) {
            rules.add(rule("own-" + i, RISK, "$x : OrgUnit( managers.support.met, employees > " + i + " )"));
        }
        assertThat(PackPromises.verdict(pack(rules.toArray(String[]::new))).broken())
                .hasSize(40);
    }

    @Test
    void the_words_name_the_rule_the_answer_and_a_profile_that_can_be_read() throws IOException {
        Pack pack = pack(rule("own", RISK, "$x : OrgUnit( managers.support == Answer.PLANNED )"));
        Assertions.assertThatThrownBy(() -> PackPromises.check(List.of(pack), List.of()))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        it -> assertThat(it.text(Language.EN)).isEqualTo(folder.resolve("own.drl") + """
                        :18:6: a better answer is punished: 'own' is told, or told more urgently, when orgUnits.enhet.managers.support goes from no to planned
                            rule "own" @kind( risk ) @severity( follow-up )
                                 ^
                          Let what is lacking be the risk, and what is in place a reason for it: @kind( reason ). If it is meant so, say why: @tradeoff( "..." ). This profile shows it:

                              profile: 1
                              organisation:
                                name: Eksempel
                                kind: municipality
                                government: formannskap
                              assessed:
                                on: 2026-11-01
                              orgUnits:
                                - id: enhet
                                  name: Enhet
                                  managers:
                                    support: no
                        """));
    }

    /** What the conditions call a breach, the rules as Drools runs them show too. */
    private static void mustBeSoForDrools(Pack pack) {
        Evaluator evaluator = BUILT_IN.with(List.of(), List.of(pack));
        for (Breach breach : PackPromises.verdict(pack).broken().values()) {
            Profile better = ProfileParts.with(breach.profile(), breach.path(), breach.after());
            Map<String, Finding> was = own(evaluator.evaluate(breach.profile(), Allowance.unlimited()), pack);
            Map<String, Finding> is = own(evaluator.evaluate(better, Allowance.unlimited()), pack);
            var worse = new ArrayList<String>();
            is.forEach((key, finding) -> {
                Finding before = was.get(key);
                if (finding instanceof RiskFlag
                        && (before == null || finding.severity().compareTo(before.severity()) < 0)) {
                    worse.add(key);
                }
            });
            was.forEach((key, finding) -> {
                if (finding instanceof Strength && !is.containsKey(key)) {
                    worse.add(key);
                }
            });
            assertThat(worse).as(breach.toString()).isNotEmpty();
        }
    }

    private static Map<String, Finding> own(Assessment assessment, Pack pack) {
        var own = new TreeMap<String, Finding>();
        assessment.findings().stream()
                .filter(it -> it.rule().folder().equals(pack.id()))
                .forEach(it -> own.put(it.rule() + " " + it.about().key(), it));
        return own;
    }
}
