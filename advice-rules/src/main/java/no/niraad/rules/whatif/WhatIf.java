package no.niraad.rules.whatif;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import no.niraad.model.change.AnswerChange;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Finding;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.Allowance;

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
 * <p>How much work on the rules of packs each answer may be is counted. What would be more is not worked out, and the answer says so: see
 * {@link Clearing.Obstacle#TOO_MUCH_WORK}, {@link Outlook#unbounded} and {@link NextQuestion#decides}. What is told is exact all the same.
 *
 * <p>Nothing is worked out before it is asked for, and nothing is kept. Threads may share it, but for one of an engine that is held
 * {@linkplain AdviceEngine#within within} an allowance.
 */
public final class WhatIf {

    private final AdviceEngine engine;
    private final Assessment assessment;
    private final Supplier<Allowance> allowance;

    /** @param allowance gives what each answer may cost */
    WhatIf(AdviceEngine engine, Assessment assessment, Supplier<Allowance> allowance) {
        this.engine = engine;
        this.assessment = assessment;
        this.allowance = allowance;
    }

    /** {@return what can be asked about an assessment that this engine made} */
    public static WhatIf of(AdviceEngine engine, Assessment assessment) {
        return new WhatIf(engine, assessment, Allowance::usual);
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
        return clearings(List.of(finding)).get(0);
    }

    /** {@return the same of several findings, in their order, which together may be as much work on the rules of packs as one alone} */
    public List<Clearing> clearings(List<? extends Finding> findings) {
        var maker = new ClearingMaker(engine, allowance.get(), assessment);
        return findings.stream().map(maker::clearing).toList();
    }

    /** {@return which findings are certain, which are possible and how many are excluded, whatever the unknown answers are} */
    public Outlook outlook() {
        return new OutlookMaker(engine, allowance.get(), assessment).outlook();
    }

    /**
     * {@return the questions to ask next: the unknown facts by how many things an answer to them can settle, the most first}
     *
     * @param most how many at most; the fewer, the quicker
     */
    public List<NextQuestion> nextQuestions(int most) {
        return new Questions(engine.within(allowance.get()), assessment).first(most);
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
        return new Insight(clearings(findings), outlook.done(), next.done());
    }
}
