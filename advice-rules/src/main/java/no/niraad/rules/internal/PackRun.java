package no.niraad.rules.internal;

import java.util.List;
import no.niraad.model.Profile;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.NotJudged;
import no.niraad.model.finding.RuleId;
import no.niraad.rules.Allowance;
import no.niraad.rules.Explanation;
import no.niraad.rules.PackInfo;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.Standing;

/** The rules of one pack, ready to run after the built-in ones. Threads may share it. */
interface PackRun {

    /**
     * What a pack says.
     *
     * @param findings its findings
     * @param notJudged what it could not judge
     */
    record Said(List<Finding> findings, List<NotJudged> notJudged) {}

    /** {@return what is known about the pack} */
    PackInfo info();

    /** {@return its rules, ordered by id} */
    List<RuleInfo> rules();

    /**
     * {@return what its rules say}
     *
     * @param facts all that they may match
     * @param allowance what it is taken off
     */
    Said evaluate(Profile profile, List<Object> facts, Allowance allowance);

    /**
     * {@return where one of its rules fires, and where it would if more were known}
     *
     * @param facts all that it may match
     * @param open findings that are not, and could be
     * @param allowance what it is taken off
     */
    List<Standing> standings(RuleId rule, Profile profile, List<Object> facts, List<Object> open, Allowance allowance);

    /** {@return how the conditions of one of its rules fare} */
    Explanation explain(RuleId rule, Profile profile, List<Object> facts);
}
