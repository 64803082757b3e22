package no.niraad.rules.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Evidence;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.NotJudged;
import no.niraad.model.finding.RuleId;
import no.niraad.rules.Standing;
import no.niraad.rules.condition.Reading;
import no.niraad.rules.condition.Truth;

/** Tells a judgement in the words of the API: subjects and paths instead of rows and readings. */
final class Standings {

    private Standings() {}

    /** {@return where a rule holds, and where it waits, by its conditions, ordered by subject} */
    static List<Standing> of(Judgement judgement) {
        var standings = new ArrayList<Standing>();
        for (Judgement.Proof each : judgement.proofs()) {
            standings.add(standing(each, Truth.TRUE));
        }
        for (Judgement.Proof each : judgement.waiting()) {
            standings.add(standing(each, Truth.UNKNOWN));
        }
        standings.sort(Comparator.comparing(Standing::about));
        return standings;
    }

    private static Standing standing(Judgement.Proof proof, Truth outcome) {
        var facts = new TreeSet<String>();
        boolean counted = false;
        for (Reading reading : proof.readings()) {
            facts.addAll(outcome == Truth.TRUE ? reading.facts() : reading.missing());
            counted |= reading.isCounted();
        }
        boolean separate = !counted && facts.size() == proof.readings().size();
        return new Standing(proof.about().subject(), outcome, List.copyOf(facts), separate);
    }

    /** {@return the same of a rule whose conditions need all that the built-in rules said, from a whole assessment} */
    static List<Standing> of(Assessment assessment, RuleId rule) {
        var standings = new ArrayList<Standing>();
        for (Finding each : assessment.findings()) {
            if (each.rule().equals(rule)) {
                List<String> facts =
                        each.evidence().stream().map(Evidence::fact).toList();
                standings.add(new Standing(each.about(), Truth.TRUE, facts, false));
            }
        }
        for (NotJudged each : assessment.notJudged()) {
            if (each.rule().equals(rule)
                    && standings.stream().noneMatch(it -> it.about().equals(each.about()))) {
                standings.add(new Standing(each.about(), Truth.UNKNOWN, each.missing(), false));
            }
        }
        return standings;
    }
}
