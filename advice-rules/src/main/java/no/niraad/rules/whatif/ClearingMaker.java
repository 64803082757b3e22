package no.niraad.rules.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.niraad.model.change.AnswerChange;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.Strength;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.Allowance;
import no.niraad.rules.condition.TooMuchWorkException;
import no.niraad.rules.whatif.Clearing.Obstacle;
import org.jspecify.annotations.Nullable;

/** Works out what clears findings, one after the other, as far as an allowance goes. For one thread. */
final class ClearingMaker {

    /** What one search may take of what is left: there is something for each finding that comes after, and for seeing it gone. */
    private static final int SHARES = 10;

    private static final Comparator<Remedy> BEST_FIRST = Comparator.<Remedy>comparingInt(
                    it -> it.changes().size())
            .thenComparing(it -> it.impact().raised().size())
            .thenComparing(it -> -it.impact().cleared().size());

    private final AdviceEngine engine;
    private final Allowance allowance;
    private final Assessment assessment;
    private final Doable doable;

    ClearingMaker(AdviceEngine engine, Allowance allowance, Assessment assessment) {
        this.engine = engine;
        this.allowance = allowance;
        this.assessment = assessment;
        this.doable = new Doable(assessment.profile(), engine.rulebook());
    }

    /**
     * {@return what would clear a finding}
     *
     * @throws IllegalArgumentException when it is a strength, or no finding of this assessment
     */
    Clearing clearing(Finding finding) {
        if (finding instanceof Strength || !assessment.findings().contains(finding)) {
            throw new IllegalArgumentException(finding.rule() + " about "
                    + finding.about().key() + " is no risk or recommendation of this assessment.");
        }
        if (finding.evidence().isEmpty()) {
            return new Clearing(finding, List.of(), true, Obstacle.NO_PROOF);
        }
        Clearing clearing = clearing(finding, false);
        return clearing.obstacle() == Obstacle.NO_ANSWER_TO_CHANGE ? clearing(finding, true) : clearing;
    }

    private Clearing clearing(Finding finding, boolean lastResort) {
        var search = new ClearingSearch(engine.within(allowance.share(SHARES)), finding, doable, lastResort);
        List<ClearingSearch.Cleared> sets = search.sets();
        List<Remedy> remedies = remedies(finding, sets);
        boolean whole = !search.isSpent() && remedies.size() == sets.size();
        return new Clearing(finding, remedies, search.isComplete() && whole, obstacle(remedies, whole));
    }

    private static @Nullable Obstacle obstacle(List<Remedy> remedies, boolean whole) {
        if (!remedies.isEmpty()) {
            return null;
        }
        return whole ? Obstacle.NO_ANSWER_TO_CHANGE : Obstacle.TOO_MUCH_WORK;
    }

    /** What nobody has seen clear the finding is not told. */
    private List<Remedy> remedies(Finding finding, List<ClearingSearch.Cleared> sets) {
        var remedies = new ArrayList<Remedy>();
        AdviceEngine left = engine.within(allowance);
        try {
            for (ClearingSearch.Cleared cleared : sets) {
                remedies.add(remedy(finding, cleared, left));
            }
        } catch (TooMuchWorkException e) {
            // The rest is left out, and the clearing is not complete.
        }
        remedies.sort(BEST_FIRST);
        return remedies;
    }

    private Remedy remedy(Finding finding, ClearingSearch.Cleared cleared, AdviceEngine left) {
        Assessment then = left.evaluate(AnswerChange.apply(cleared.changes(), assessment.profile()));
        Impact impact = Impact.between(assessment, then);
        if (Impact.find(impact.cleared(), finding) == null) {
            throw new IllegalStateException(finding.rule() + " about "
                    + finding.about().key() + " does not go away by " + cleared.changes()
                    + ", though its conditions say so. This is a fault of the product; please report it.");
        }
        return new Remedy(cleared.changes(), impact, cleared.waitsFor());
    }
}
