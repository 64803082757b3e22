package no.niraad.rules.whatif;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;
import no.niraad.model.change.AnswerChange;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.Strength;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.whatif.Clearing.Obstacle;

/**
 * Questions about an assessment that are answered by judging the profile again with other answers.
 *
 * <pre>{@code
 * WhatIf whatIf = WhatIf.of(engine, engine.evaluate(profile));
 * for (Finding finding : whatIf.assessment().riskFlags()) {
 *     whatIf.clearing(finding).remedies().forEach(it -> System.out.println(it.changes()));
 * }
 * }</pre>
 *
 * <p>Nothing is worked out before it is asked for, and nothing is kept. Threads may share it.
 */
public final class WhatIf {

    private static final Comparator<Remedy> BEST_FIRST = Comparator.<Remedy>comparingInt(
                    it -> it.changes().size())
            .thenComparing(it -> it.impact().raised().size())
            .thenComparing(it -> -it.impact().cleared().size());

    private final AdviceEngine engine;
    private final Assessment assessment;

    private WhatIf(AdviceEngine engine, Assessment assessment) {
        this.engine = engine;
        this.assessment = assessment;
    }

    /** {@return what can be asked about an assessment that this engine made} */
    public static WhatIf of(AdviceEngine engine, Assessment assessment) {
        return new WhatIf(engine, assessment);
    }

    /** {@return the assessment as it is} */
    public Assessment assessment() {
        return assessment;
    }

    /** {@return what becomes of the findings when answers change} */
    public Impact impact(Collection<AnswerChange> changes) {
        return Impact.between(assessment, engine.evaluate(AnswerChange.apply(changes, assessment.profile())));
    }

    /**
     * {@return what would clear a finding} Each set of changes is searched by the conditions of the rule, and told when a whole
     * evaluation has shown the finding gone.
     *
     * @throws IllegalArgumentException when it is a strength, or no finding of this assessment
     */
    public Clearing clearing(Finding finding) {
        if (finding instanceof Strength || !assessment.findings().contains(finding)) {
            throw new IllegalArgumentException(finding.rule() + " about "
                    + finding.about().key() + " is no risk or recommendation of this assessment.");
        }
        if (finding.evidence().isEmpty()) {
            return new Clearing(finding, List.of(), true, Obstacle.NO_PROOF);
        }
        Clearing clearing = clearing(finding, false);
        return clearing.remedies().isEmpty() ? clearing(finding, true) : clearing;
    }

    /** {@return which findings are certain, which are possible and how many are excluded, whatever the unknown answers are} */
    public Outlook outlook() {
        return new OutlookMaker(engine, assessment).outlook();
    }

    /**
     * {@return the questions to ask next: the unknown facts by how many things an answer to them can settle, the most first}
     *
     * @param most how many at most; the fewer, the quicker
     */
    public List<NextQuestion> nextQuestions(int most) {
        return new Questions(engine, assessment).first(most);
    }

    /**
     * {@return all of it at once, for a report} It is worked out by the calling thread alone: in a server no thread is taken from
     * others, and rules of packs with full rights run with the caller's class loader and rights.
     *
     * @param findings the findings to clear
     * @param questions how many questions at most
     */
    public Insight insight(List<? extends Finding> findings, int questions) {
        return insight(findings, questions, none -> {});
    }

    /**
     * {@return all of it at once, the parts worked out beside each other} What the helpers have not begun when it is needed, the
     * calling thread does itself: helpers that are busy, or wait for the caller, cost time and nothing else.
     *
     * @param findings the findings to clear
     * @param questions how many questions at most
     * @param helpers runs parts of the work on other threads
     */
    public Insight insight(List<? extends Finding> findings, int questions, Executor helpers) {
        SharedWork<Outlook> outlook = SharedWork.offered(helpers, this::outlook);
        SharedWork<List<NextQuestion>> next = SharedWork.offered(helpers, () -> nextQuestions(questions));
        List<Clearing> clearings = findings.stream().map(this::clearing).toList();
        return new Insight(clearings, outlook.done(), next.done());
    }

    private Clearing clearing(Finding finding, boolean lastResort) {
        var search =
                new ClearingSearch(engine, finding, new Doable(assessment.profile(), engine.rulebook()), lastResort);
        var remedies = new ArrayList<Remedy>();
        for (ClearingSearch.Cleared cleared : search.sets()) {
            remedies.add(remedy(finding, cleared));
        }
        remedies.sort(BEST_FIRST);
        Obstacle obstacle = remedies.isEmpty() ? Obstacle.NO_ANSWER_TO_CHANGE : null;
        return new Clearing(finding, remedies, search.isComplete(), obstacle);
    }

    private Remedy remedy(Finding finding, ClearingSearch.Cleared cleared) {
        Impact impact = impact(cleared.changes());
        if (Impact.find(impact.cleared(), finding) == null) {
            throw new IllegalStateException(finding.rule() + " about "
                    + finding.about().key() + " does not go away by " + cleared.changes()
                    + ", though its conditions say so. This is a fault of the product; please report it.");
        }
        return new Remedy(cleared.changes(), impact, cleared.waitsFor());
    }
}
