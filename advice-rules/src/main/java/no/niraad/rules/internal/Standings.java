package no.niraad.rules.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import no.niraad.model.Profile;
import no.niraad.model.change.ProfileAnswers;
import no.niraad.model.finding.Subject;
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
        boolean divided = true;
        for (Reading reading : proof.readings()) {
            facts.addAll(outcome == Truth.TRUE ? reading.facts() : reading.missing());
            divided &= reading.isDivided() && !reading.isCounted();
        }
        boolean separate = divided && facts.size() == proof.readings().size();
        return new Standing(proof.about().subject(), outcome, List.copyOf(facts), separate);
    }

    /**
     * {@return where a rule holds by what is known, and where it would if more were}
     *
     * @param told by its conditions, of what was found
     * @param open the same, of what could be found too: then it waits for the answers that are missing for that
     */
    static List<Standing> between(Judgement told, Judgement open, Profile profile) {
        var standings = new TreeMap<Subject, Standing>();
        for (Standing each : of(open)) {
            standings.merge(each.about(), waiting(each, profile), Standings::joined);
        }
        for (Judgement.Proof each : told.proofs()) {
            Standing holds = standing(each, Truth.TRUE);
            standings.put(holds.about(), holds);
        }
        return List.copyOf(standings.values());
    }

    private static Standing waiting(Standing standing, Profile profile) {
        var answers = new ProfileAnswers(profile);
        var facts = new TreeSet<>(standing.facts());
        facts.removeIf(it -> answers.at(it) != null);
        return new Standing(standing.about(), Truth.UNKNOWN, List.copyOf(facts), false);
    }

    private static Standing joined(Standing one, Standing other) {
        var facts = new TreeSet<>(one.facts());
        facts.addAll(other.facts());
        return new Standing(one.about(), Truth.UNKNOWN, List.copyOf(facts), false);
    }
}
