package no.niraad.rules.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Packs that a small grammar makes: the same seed always makes the same. Each is one that is accepted. */
public final class RandomPack {

    private static final String IMPORTS = """
            import no.niraad.model.finding.Severity;
            import no.niraad.model.organisation.Initiative;
            import no.niraad.model.organisation.Leadership;
            import no.niraad.model.organisation.OrgUnit;
            import no.niraad.model.organisation.Organisation;
            import no.niraad.rules.drl.Conclude;
            import no.niraad.rules.drl.Threshold;
            import no.niraad.rules.facts.Affected;
            import no.niraad.rules.facts.Found;
            import no.niraad.rules.facts.FoundInInitiative;
            import no.niraad.rules.facts.FoundInOrgUnit;
            import no.niraad.rules.facts.InitiativeFigures;
            import no.niraad.rules.observations.EarlyStage;
            import no.niraad.rules.observations.StrongTop;
            """;

    private static final List<String> OF_UNIT = List.of(
            "managers.support.lacking",
            "!managers.support.met",
            "employees < 50",
            "employees >= 3 || managers.support.known",
            "changeAbility.lacking",
            "");
    private static final List<String> WITH_UNIT = List.of(
            "Affected( orgUnit == $x )",
            "exists Affected( orgUnit == $x, initiative.phase.running )",
            "not Affected( orgUnit == $x )",
            "FoundInOrgUnit( orgUnit == $x, severity == Severity.ACT_NOW )",
            "exists FoundInOrgUnit( orgUnit == $x )");
    private static final List<String> OF_INITIATIVE =
            List.of("phase.running", "!broadRollOut.yes", "broadRollOut.known", "");
    private static final List<String> WITH_INITIATIVE = List.of(
            "InitiativeFigures( initiative == $x, months > 6 )",
            "InitiativeFigures( initiative == $x, benefits == 0 )",
            "FoundInInitiative( initiative == $x, advice == 7 )",
            "not Affected( initiative == $x )");
    private static final List<String> FREE = List.of(
            "EarlyStage()",
            "exists StrongTop()",
            "Leadership( executiveTeamOwnership.met )",
            "Organisation( inhabitants > 100 )",
            "exists Found( advice == 2 )");
    /** As the built-in ones are called, or not. */
    private static final List<String> NAMES = List.of("managers-not-behind", "executive-team-owns-it", "own");

    private static final List<String> KINDS = List.of(
            "@kind( risk ) @severity( act-now ) @tradeoff( \"made at random\" )",
            "@kind( recommendation ) @severity( follow-up )",
            "@kind( strength ) @tradeoff( \"made at random\" )");

    private final Random random;

    private RandomPack(Random random) {
        this.random = random;
    }

    /** {@return the pack of a seed} */
    public static Pack of(String id, long seed) {
        return read(id, text(seed));
    }

    /** {@return the pack of a seed, with rules that break promises and do not say why} */
    public static Pack bold(String id, long seed) {
        return read(id, text(seed).replace("@tradeoff( \"made at random\" )", ""));
    }

    /** {@return the pack of a seed, as a program: it needs full rights, and Drools' own compiler} Its rules are called after it. */
    static Pack program(String id, long seed) {
        String rules =
                text(seed).replace("rule \"", "rule \"" + id + "-").replace("\nthen", "\n    eval( true )\nthen");
        return read(id, "package " + id.replace('-', '_') + ";\n" + rules, true);
    }

    private static Pack read(String id, String drl) {
        return read(id, drl, false);
    }

    private static Pack read(String id, String drl, boolean fullRights) {
        byte[] text = drl.getBytes(StandardCharsets.UTF_8);
        var files = new PackFiles(id + ".drl", id, List.of(new PackFile(id + ".drl", id + ".drl", text)));
        return new PackReader(files, fullRights).read();
    }

    /** {@return the DRL text of a seed} */
    static String text(long seed) {
        var pack = new RandomPack(new Random(seed));
        var text = new StringBuilder(IMPORTS);
        int rules = 1 + pack.random.nextInt(8);
        for (int i = 0; i < rules; i++) {
            text.append(pack.rule(i));
        }
        return text.toString();
    }

    private String rule(int number) {
        String name = number < NAMES.size() ? NAMES.get(number) : "own-" + number;
        boolean unit = random.nextBoolean();
        var when = new ArrayList<String>();
        for (int i = random.nextInt(3); i > 0; i--) {
            when.add(one(FREE));
        }
        when.add(unit ? "$x : OrgUnit( " + one(OF_UNIT) + " )" : "$x : Initiative( " + one(OF_INITIATIVE) + " )");
        for (int i = random.nextInt(3); i > 0; i--) {
            when.add(one(unit ? WITH_UNIT : WITH_INITIATIVE));
        }
        return "rule \"" + name + "\" " + one(KINDS) + "\nwhen\n    " + String.join("\n    ", when)
                + "\nthen\n    insertLogical( Conclude.that( drools.getRule(), $x ) );\nend\n";
    }

    private String one(List<String> items) {
        return items.get(random.nextInt(items.size()));
    }
}
