package no.niraad.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.niraad.model.Answer;
import no.niraad.model.Profile;
import no.niraad.model.finding.Evidence;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.Severity;
import no.niraad.model.profile.ProfileReader;
import no.niraad.rules.Allowance;
import no.niraad.rules.drl.Conclude;
import no.niraad.rules.pack.Pack;
import no.niraad.rules.syntax.FactType;
import no.niraad.rules.syntax.FactTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rules written to get a breach of promise 3 past the form and the search: by names that examples do not have, or do, by exact numbers,
 * by days, by answers compared with each other, and by what is asked beside a finding.
 */
class PromiseAttacksTest {

    private static final Evaluator BUILT_IN = Evaluator.builtIn();

    private static final String IMPORTS = Stream.concat(
                    FactTypes.forPacks().all().stream().map(FactType::type),
                    Stream.of(Answer.class, Severity.class, Conclude.class))
            .map(it -> "import " + it.getName() + ";\n")
            .collect(Collectors.joining());

    @TempDir
    private Path folder;

    private Pack pack(String metadata, String when) throws IOException {
        String text = IMPORTS + "rule \"own\" @kind( " + metadata + " )\nwhen\n    " + when.replace(" ; ", "\n    ")
                + "\nthen\n    insertLogical( Conclude.that( drools.getRule(), $x ) );\nend\n";
        return Pack.read(Files.writeString(folder.resolve("own.drl"), text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            Organisation( name == "Fjellvik kommune" ) ; $x : Leadership( politicalOwnership.met ) → leadership.politicalOwnership
            Organisation( name != "Eksempel" ) ; $x : Leadership( politicalOwnership.met ) → leadership.politicalOwnership
            $x : Organisation( number == "x.y", name == "a.b" ) ; Leadership( politicalOwnership.met ) → leadership.politicalOwnership
            $x : OrgUnit( id != "enhet", id != "enhet-2", managers.support.met ) → orgUnits.enhet-x.managers.support
            $x : OrgUnit( id == "skole", parent == "skole", managers.support.met ) → orgUnits.skole.managers.support
            $x : Affected( orgUnit.name == "Skole", effect.benefitsExplained.met ) → initiatives.tiltak.affects.enhet.benefitsExplained
            $x : Affected( orgUnit.id == "skole", effect.benefitsExplained.met ) → initiatives.tiltak.affects.skole.benefitsExplained
            $x : Affected( initiative.id == "nettbrett", effect.benefitsExplained.met ) → initiatives.nettbrett.affects.enhet.benefitsExplained
            $x : Affected( effect.orgUnit == "skole", effect.benefitsExplained.met ) → initiatives.tiltak.affects.skole.benefitsExplained
            $x : PlannedBenefit( benefit.id == "tid", benefit.followedUp.met ) → initiatives.tiltak.benefits.tid.followedUp
            $x : PlannedBenefit( benefit.name == "Tid", benefit.followedUp.met ) → initiatives.tiltak.benefits.gevinst.followedUp
            $x : PlannedBenefit( benefit.owner == " ", benefit.followedUp.met ) → initiatives.tiltak.benefits.gevinst.followedUp
            $x : Procurement( orgUnit == "skole", itInvolved.met ) → procurements.anskaffelse.itInvolved
            ItSystem( orgUnit == "skole" ) ; $x : Leadership( politicalOwnership.met ) → leadership.politicalOwnership
            $x : Exchanged( exchange.with == "arkiv", exchange.working.met ) → systems.system-2.exchanges.arkiv.working
            $x : Exchanged( system.id == "arkiv", exchange.working.met ) → systems.arkiv.exchanges.system-2.working
            $x : Exchanged( with.name == "Arkiv", exchange.working.met ) → systems.system-2.exchanges.system.working
            $x : OrgUnit( $n : name ) ; Initiative( name == $n, employeesInvolved.met ) → initiatives.del.employeesInvolved
            $x : OrgUnit( $n : name, name == "Skole" ) ; Initiative( name == $n, employeesInvolved.met ) → initiatives.del.employeesInvolved
            $x : OrgUnit( $n : id ) ; Initiative( id == $n, employeesInvolved.met ) → initiatives.del.employeesInvolved
            $x : OrgUnit( $n : id ) ; Organisation( name == $n ) ; Leadership( politicalOwnership.met ) → leadership.politicalOwnership
            $x : OrgUnit( $n : employees ) ; Organisation( employees == $n ) ; Leadership( politicalOwnership.met ) → leadership.politicalOwnership
            Organisation( $n : employees ) ; $x : OrgUnit( employees >= $n, managers.support.met ) → orgUnits.enhet.managers.support
            PortfolioFigures( benefits == 2 ) ; $x : Leadership( politicalOwnership.met ) → leadership.politicalOwnership
            PortfolioFigures( benefits == 3 ) ; $x : Leadership( politicalOwnership.met ) → leadership.politicalOwnership
            $x : InitiativeFigures( benefits == 3, initiative.employeesInvolved.met ) → initiatives.tiltak.employeesInvolved
            PortfolioFigures( atOnce.least >= 5, atOnce.most <= 5 ) ; $x : Leadership( politicalOwnership.met ) → leadership.politicalOwnership
            $x : InitiativeFigures( units.least >= 5, units.most <= 5, initiative.employeesInvolved.met ) → initiatives.tiltak.employeesInvolved
            $x : OrgUnit( $a : managers.support ) ; Leadership( politicalOwnership == $a ) → leadership.politicalOwnership
            $x : Leadership( $a : politicalOwnership, executiveTeamOwnership != $a ) → leadership.executiveTeamOwnership
            FoundInOrgUnit( rule == "advice02/managers-not-behind", orgUnit.id == "skole" ) ; $x : Leadership( politicalOwnership.met ) → leadership.politicalOwnership
            FoundInOrgUnit( rule == "advice02/managers-not-behind", orgUnit.name == "Skole" ) ; $x : Leadership( politicalOwnership.met ) → leadership.politicalOwnership
            FoundInOrgUnit( rule == "advice02/managers-not-behind", orgUnit.employees > 100 ) ; $x : Leadership( politicalOwnership.met ) → leadership.politicalOwnership
            FoundInOrgUnit( rule == "advice02/managers-not-behind", orgUnit.changeAbility.met ) ; $x : Leadership( politicalOwnership.met ) → orgUnits.enhet.changeAbility
            $x : FoundInOrgUnit( rule == "advice02/managers-not-behind", orgUnit.changeAbility == Answer.PARTLY ) → orgUnits.enhet.changeAbility
            $x : FoundInOrgUnit( rule == "advice02/managers-not-behind", !(orgUnit.changeAbility.lacking || orgUnit.processesImproved.lacking) ) → orgUnits.enhet.changeAbility
            FoundInOrgUnit( rule == "advice02/managers-not-behind", $u : orgUnit ) ; $x : Affected( orgUnit == $u, effect.benefitsExplained.met ) → initiatives.tiltak.affects.enhet.benefitsExplained
            $x : FoundInOrgUnit( rule == "advice02/managers-not-behind", $u : orgUnit ) ; exists Affected( orgUnit == $u, effect.benefitsExplained.met ) → initiatives.tiltak.affects.enhet.benefitsExplained
            $f : Found( rule == "advice02/managers-not-behind", $a : about ) ; $x : OrgUnit( id == $a, changeAbility.met ) → orgUnits.enhet.changeAbility
            $x : Found( rule == "advice02/managers-not-behind" ) ; Leadership( politicalOwnership.met ) → leadership.politicalOwnership
            Found( rule == "advice02/managers-not-behind", about == "skole" ) ; $x : Leadership( politicalOwnership.met ) → leadership.politicalOwnership
            """)
    void a_risk_that_a_better_answer_adds_is_refused(String when, String path) throws IOException {
        mustBeRefused(pack("risk ) @severity( follow-up", when), path);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            $x : PlannedBenefit( daysLate < 1 ) → initiatives.tiltak.benefits.gevinst.dateSet
            $x : PlannedBenefit( daysTooEarly == 0 ) → initiatives.tiltak.benefits.gevinst.dateSet
            $x : PlannedBenefit( $d : daysLate, daysTooEarly == $d ) → initiatives.tiltak.benefits.gevinst.dateSet
            Threshold( id == "advice07/long-overdue", $d : value ) ; $x : PlannedBenefit( daysLate <= $d ) → initiatives.tiltak.benefits.gevinst.dateSet
            $x : FoundInOrgUnit( rule == "advice02/managers-not-behind" ) → orgUnits.enhet.managers.support
            """)
    void a_strength_that_a_better_answer_takes_away_is_refused(String when, String path) throws IOException {
        mustBeRefused(pack("strength", when), path);
    }

    private static void mustBeRefused(Pack pack, String path) {
        PackPromises.Verdict verdict = PackPromises.verdict(pack);
        assertThat(verdict.broken().values()).map(Breach::path).containsExactly(path);
        Breach breach = verdict.broken().values().iterator().next();
        Evaluator evaluator = BUILT_IN.with(List.of(), List.of(pack));
        Profile better = ProfileParts.with(breach.profile(), breach.path(), breach.after());
        assertThat(own(evaluator, better)).as("Drools too").isNotEqualTo(own(evaluator, breach.profile()));
    }

    private static List<String> own(Evaluator evaluator, Profile profile) {
        return findings(evaluator, profile).stream().map(it -> it.about().key()).toList();
    }

    private static List<Finding> findings(Evaluator evaluator, Profile profile) {
        return evaluator.evaluate(profile, Allowance.unlimited()).findings().stream()
                .filter(it -> it.rule().folder().equals("own"))
                .toList();
    }

    /** What is asked of a finding cannot be left out without the answers that stand beside it. */
    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            $x : FoundInOrgUnit( rule == "advice02/managers-not-behind", orgUnit.changeAbility.met || advice == 3 )
            $x : FoundInOrgUnit( rule == "advice02/managers-not-behind", orgUnit.changeAbility.met && advice == 2 )
            $x : FoundInOrgUnit( rule == "advice02/managers-not-behind", !(orgUnit.changeAbility.lacking || advice == 3) )
            Found( rule == "advice02/managers-not-behind", $a : about ) ; $x : OrgUnit( id == $a, name == $a || changeAbility.met )
            Found( rule == "advice02/managers-not-behind", $a : about ) ; $x : OrgUnit( id == $a ) ; not OrgUnit( id == $a, changeAbility.lacking )
            """)
    void a_rule_that_asks_of_a_finding_and_of_an_answer_in_one_is_named(String when) throws IOException {
        PackPromises.Verdict verdict = PackPromises.verdict(pack("risk ) @severity( follow-up", when));

        assertThat(verdict.broken()).isEmpty();
        assertThat(verdict.untold()).extracting(it -> it.id().toString()).containsExactly("own/own");
    }

    /** Texts that no profile can have, or that would lead elsewhere in one. */
    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            $x : OrgUnit( id == "orgUnits.skole", managers.support.met )
            $x : OrgUnit( id == "", managers.support.met )
            $x : OrgUnit( name == "", managers.support.met )
            $x : OrgUnit( parent == ".", managers.support.met )
            $x : Affected( initiative.id == "æ.ø", effect.benefitsExplained.met )
            $x : Exchanged( exchange.with == "*", exchange.working.lacking )
            Found( rule == "advice02/managers-not-behind", about == "a.b/c.d" ) ; $x : Leadership( politicalOwnership.met )
            Found( rule == "advice02/managers-not-behind", about == "/" ) ; $x : Leadership( politicalOwnership.met )
            $x : PlannedBenefit( daysLate < 1 )
            $x : PlannedBenefit( daysLate == 999999999, benefit.followedUp.lacking )
            $x : InitiativeFigures( months == 999999999, initiative.employeesInvolved.lacking )
            Found( rule == "advice99/none" ) ; $x : Leadership( politicalOwnership.met )
            Found( advice == 999999999 ) ; $x : Leadership( politicalOwnership.met )
            """)
    void a_rule_of_what_cannot_be_is_searched_without_a_fault(String when) throws IOException {
        Pack pack = pack("risk ) @severity( follow-up", when);

        assertThat(PackPromises.verdict(pack).untold()).isEmpty();
        BUILT_IN.with(List.of(), List.of(pack))
                .evaluate(
                        ExampleProfile.unanswered(StrictPack.rules(pack), new TreeSet<>())
                                .toList()
                                .get(0),
                        Allowance.unlimited());
    }

    /** Promise 4: an answer that is read through a variable is evidence, and is waited for, as any other. */
    @Test
    void what_is_read_through_a_variable_is_evidence() throws IOException {
        Pack pack = pack(
                "risk ) @severity( follow-up ) @tradeoff( \"tried\"",
                "$x : OrgUnit( $a : managers.support ) ; Leadership( politicalOwnership == $a )");
        Evaluator evaluator = BUILT_IN.with(List.of(), List.of(pack));

        assertThat(findings(evaluator, profile("partly", "partly")))
                .flatMap(Finding::evidence)
                .map(Evidence::fact)
                .containsExactly("leadership.politicalOwnership", "orgUnits.skole.managers.support");
        assertThat(waiting(evaluator, profile("partly", "unknown"))).containsExactly("orgUnits.skole.managers.support");
        assertThat(waiting(evaluator, profile("unknown", "partly"))).containsExactly("leadership.politicalOwnership");
    }

    private static List<String> waiting(Evaluator evaluator, Profile profile) {
        return evaluator.evaluate(profile, Allowance.unlimited()).notJudged().stream()
                .filter(it -> it.rule().folder().equals("own"))
                .flatMap(it -> it.missing().stream())
                .toList();
    }

    private static Profile profile(String political, String support) {
        return ProfileReader.read("all.yaml", """
                profile: 1
                organisation: {name: X}
                assessed: {on: 2026-11-01}
                leadership: {politicalOwnership: %s}
                orgUnits: [{id: skole, name: Skole, managers: {support: %s}}]
                """.formatted(political, support).getBytes(StandardCharsets.UTF_8));
    }
}
