package no.niraad.rules.plan;

import java.time.LocalDate;
import no.niraad.model.Profile;
import no.niraad.model.finding.Assessment;
import no.niraad.model.organisation.Kind;
import no.niraad.model.organisation.Organisation;
import no.niraad.model.text.Language;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.Allowance;
import no.niraad.rules.source.PlanKnowledge;
import no.niraad.rules.source.SourceFiles;
import no.niraad.rules.whatif.WhatIf;

/**
 * Makes plans. Threads may share it.
 *
 * <pre>{@code
 * Planner planner = Planner.of(engine);
 * Plan plan = planner.plan(engine.evaluate(profile), planner.usual(profile).withParallel(3));
 * }</pre>
 *
 * <p>A plan is a pure function of an assessment and terms. What each step clears is found by judging the profile again, with the
 * answers that the step and all before it change.
 */
public final class Planner {

    private final AdviceEngine engine;
    private final PlanKnowledge knowledge;

    private Planner(AdviceEngine engine, PlanKnowledge knowledge) {
        this.engine = engine;
        this.knowledge = knowledge;
    }

    /** {@return a planner for what an engine finds} */
    public static Planner of(AdviceEngine engine) {
        return new Planner(engine, SourceFiles.plan());
    }

    /** {@return what a plan for this organisation is held within where nobody says otherwise} */
    public Terms usual(Profile profile) {
        PlanKnowledge.Limits limits = knowledge.limits();
        LocalDate until = profile.assessed().on().plusMonths(limits.months());
        int steps = isSmall(profile.organisation()) ? limits.small().steps() : limits.steps();
        return new Terms(limits.parallel(), until, steps);
    }

    /**
     * {@return the few steps that together clear most of what weighs most} A small organisation gets no more than three, whatever
     * the terms allow. Where nothing can be done before the terms end, the plan has no steps, and says what is left.
     *
     * @param assessment what the engine of this planner says of a profile
     */
    public Plan plan(Assessment assessment, Terms terms) {
        boolean small = isSmall(assessment.profile().organisation());
        Terms held = small ? terms.withAtMost(knowledge.limits().small().steps()) : terms;
        var reach = new Reach(assessment.profile());
        // The keys of owners and efforts are the same in every language.
        var wording = engine.rulebook().wording(Language.NB);
        var whatIf = WhatIf.of(engine.within(Allowance.usual()), assessment);
        var candidates = new Candidates(whatIf, wording, knowledge, reach);
        var draft = new Draft(assessment, held, candidates, new Ordering(candidates.all(), knowledge.order(), reach));
        Choice.Chosen chosen = Choice.of(draft.problem());
        var decisionPoints = new DecisionPoints(knowledge.decisionPoints(), assessment.profile(), wording);
        return new PlanMaker(engine, knowledge, draft, small, decisionPoints).plan(chosen);
    }

    private boolean isSmall(Organisation organisation) {
        PlanKnowledge.Small small = knowledge.limits().small();
        Integer inhabitants = organisation.kind() == Kind.MUNICIPALITY ? organisation.inhabitants() : null;
        if (inhabitants != null) {
            return inhabitants < small.inhabitants();
        }
        return organisation.employees() != null && organisation.employees() < small.employees();
    }
}
