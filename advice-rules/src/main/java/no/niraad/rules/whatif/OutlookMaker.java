package no.niraad.rules.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.NotJudged;
import no.niraad.model.finding.RuleId;
import no.niraad.model.finding.Strength;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.AdviceInfo;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import no.niraad.rules.Rulebook;
import no.niraad.rules.Standing;
import no.niraad.rules.answers.PossibleAnswers;
import no.niraad.rules.condition.Element;
import no.niraad.rules.condition.Truth;
import no.niraad.rules.facts.ProfileFacts;
import no.niraad.rules.whatif.Outlook.Prospect;
import no.niraad.rules.whatif.Outlook.Tally;

/**
 * Works out what unknown answers can change, rule by rule.
 *
 * <p>What holds in three truth values holds whatever is answered, and what does not hold, does not. Between the two, a rule that
 * reads each fact that it waits for once can go either way: of conditions joined by and, or and not, each on an answer of its own,
 * some answers make the whole true and some make it false. Where a rule counts, compares dates or reads a fact twice, all answers
 * that it can tell apart are tried.
 */
final class OutlookMaker {

    private static final Comparator<Prospect> BY_RULE =
            Comparator.comparing(Prospect::rule).thenComparing(Prospect::about);

    private final AdviceEngine engine;
    private final Assessment assessment;
    private final PossibleAnswers answers;
    private final Map<String, Integer> advice = new HashMap<>();
    private final List<Prospect> certain = new ArrayList<>();
    private final List<Prospect> possible = new ArrayList<>();

    OutlookMaker(AdviceEngine engine, Assessment assessment) {
        this.engine = engine;
        this.assessment = assessment;
        this.answers = new PossibleAnswers(engine.rulebook().thresholds().values());
        engine.rulebook().advice().forEach(it -> advice.put(it.folder(), it.number()));
    }

    Outlook outlook() {
        for (Finding finding : assessment.findings()) {
            if (!(finding instanceof Strength) && isBuiltIn(finding.rule())) {
                certain.add(new Prospect(finding.rule(), finding.advice(), finding.about()));
            }
        }
        waiting().forEach(this::addWaiting);
        certain.sort(BY_RULE);
        possible.sort(BY_RULE);
        return new Outlook(certain, possible, tallies());
    }

    private boolean isBuiltIn(RuleId rule) {
        return advice.containsKey(rule.folder());
    }

    private TreeSet<RuleId> waiting() {
        return assessment.notJudged().stream()
                .map(NotJudged::rule)
                .filter(this::isBuiltIn)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void addWaiting(RuleId rule) {
        for (Standing standing : engine.standings(rule, assessment.profile())) {
            if (standing.outcome() == Truth.UNKNOWN) {
                add(
                        new Prospect(rule, Objects.requireNonNull(advice.get(rule.folder())), standing.about()),
                        standing.separate());
            }
        }
    }

    private void add(Prospect prospect, boolean canGoEitherWay) {
        if (canGoEitherWay) {
            possible.add(prospect);
            return;
        }
        var completions = Completions.of(engine, answers, prospect.rule(), prospect.about(), assessment.profile());
        if (completions.canFire()) {
            (completions.canBeSilent() ? possible : certain).add(prospect);
        }
    }

    private List<Tally> tallies() {
        Map<Integer, Integer> sayable = sayable();
        Rulebook rulebook = engine.rulebook();
        var tallies = new ArrayList<Tally>();
        for (AdviceInfo info : rulebook.advice()) {
            int known = count(certain, info.number());
            int open = count(possible, info.number());
            int excluded = sayable.getOrDefault(info.number(), 0) - known - open;
            tallies.add(new Tally(info.number(), known, open, excluded));
        }
        return tallies;
    }

    private static int count(List<Prospect> prospects, int advice) {
        return (int) prospects.stream().filter(it -> it.advice() == advice).count();
    }

    /** {@return how much the rules of each piece of advice could say: each rule of each fact of the kind that it speaks of} */
    private Map<Integer, Integer> sayable() {
        Map<String, Integer> facts = ProfileFacts.of(assessment.profile()).stream()
                .collect(Collectors.toMap(it -> it.getClass().getSimpleName(), it -> 1, Integer::sum));
        var sayable = new HashMap<Integer, Integer>();
        for (RuleInfo rule : engine.rulebook().rules()) {
            boolean told = rule.kind() == RuleKind.RISK || rule.kind() == RuleKind.RECOMMENDATION;
            Integer number = advice.get(rule.id().folder());
            if (told && number != null) {
                sayable.merge(number, facts.getOrDefault(subjectType(rule), 0), Integer::sum);
            }
        }
        return sayable;
    }

    private static String subjectType(RuleInfo rule) {
        for (Element element : rule.when()) {
            if (rule.about().equals(element.binding())) {
                return element.type().substring(element.type().lastIndexOf('.') + 1);
            }
        }
        throw new IllegalStateException(
                "Rule " + rule.id() + " speaks of " + rule.about() + ", which it does not bind.");
    }
}
