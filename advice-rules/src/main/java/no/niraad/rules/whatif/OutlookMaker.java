package no.niraad.rules.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.NotJudged;
import no.niraad.model.finding.RuleId;
import no.niraad.model.finding.Strength;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.AdviceInfo;
import no.niraad.rules.Allowance;
import no.niraad.rules.PackInfo;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import no.niraad.rules.Standing;
import no.niraad.rules.answers.PossibleAnswers;
import no.niraad.rules.condition.Element;
import no.niraad.rules.condition.TooMuchWorkException;
import no.niraad.rules.condition.Truth;
import no.niraad.rules.facts.Found;
import no.niraad.rules.whatif.Outlook.PackTally;
import no.niraad.rules.whatif.Outlook.Prospect;
import no.niraad.rules.whatif.Outlook.Tally;

/**
 * Works out what unknown answers can change, rule by rule.
 *
 * <p>What holds in three truth values holds whatever is answered, and what does not hold, does not. Between the two, a rule that
 * reads each fact that it waits for once can go either way: of conditions joined by and, or and not, each on an answer of its own that
 * can make it true and can make it false, some answers make the whole true and some make it false. Where a rule counts, compares dates
 * or numbers, asks only whether something is known, or reads a fact twice, all answers that it can tell apart are tried. A rule of a pack
 * that asks what was found waits for what is missing for that, too.
 */
final class OutlookMaker {

    /** What one rule may take of what is left, so that there is something for every rule that comes after. */
    private static final int SHARES = 10;

    private static final Comparator<Prospect> BY_RULE =
            Comparator.comparing(Prospect::rule).thenComparing(Prospect::about);

    private final AdviceEngine engine;
    private final Allowance allowance;
    private final Assessment assessment;
    private final PossibleAnswers answers;
    private final Map<String, Integer> advice = new HashMap<>();
    private final Set<String> anyRights = new HashSet<>();
    private final List<RuleInfo> bounded = new ArrayList<>();
    private final SortedSet<RuleId> unbounded = new TreeSet<>();
    private final List<Prospect> certain = new ArrayList<>();
    private final List<Prospect> possible = new ArrayList<>();
    private final List<Prospect> toTry = new ArrayList<>();

    OutlookMaker(AdviceEngine engine, Allowance allowance, Assessment assessment) {
        this.engine = engine.within(allowance);
        this.allowance = allowance;
        this.assessment = assessment;
        this.answers = ToldApart.by(engine.rulebook());
        engine.rulebook().advice().forEach(it -> advice.put(it.folder(), it.number()));
        engine.rulebook().packs().stream().filter(PackInfo::fullRights).forEach(it -> anyRights.add(it.id()));
        for (RuleInfo rule : engine.rulebook().rules()) {
            if (rule.kind() == RuleKind.RISK || rule.kind() == RuleKind.RECOMMENDATION) {
                if (isBounded(rule)) {
                    bounded.add(rule);
                } else {
                    unbounded.add(rule.id());
                }
            }
        }
    }

    /** How urgent a finding is can be open though it is certain that it comes. */
    private boolean isBounded(RuleInfo rule) {
        return !anyRights.contains(rule.id().folder()) && rule.when().stream().noneMatch(OutlookMaker::asksUrgency);
    }

    private static boolean asksUrgency(Element element) {
        return element.type().startsWith(Found.class.getName())
                && element.constraints().stream().anyMatch(it -> it.contains("severity"));
    }

    Outlook outlook() {
        for (Finding finding : assessment.findings()) {
            if (!(finding instanceof Strength) && !unbounded.contains(finding.rule())) {
                certain.add(new Prospect(finding.rule(), finding.advice(), finding.about()));
            }
        }
        Set<RuleId> open = assessment.notJudged().stream().map(NotJudged::rule).collect(Collectors.toSet());
        bounded.stream()
                .map(RuleInfo::id)
                .filter(it -> open.contains(it) || !isBuiltIn(it))
                .forEach(this::addWaiting);
        toTry.forEach(this::tryAll);
        leaveOutUnbounded();
        certain.sort(BY_RULE);
        possible.sort(BY_RULE);
        var sayable = new Sayable(assessment.profile());
        return new Outlook(certain, possible, tallies(sayable), packTallies(sayable), List.copyOf(unbounded));
    }

    private boolean isBuiltIn(RuleId rule) {
        return advice.containsKey(rule.folder());
    }

    private void addWaiting(RuleId rule) {
        try {
            for (Standing standing : engine.standings(rule, assessment.profile())) {
                if (standing.outcome() == Truth.UNKNOWN) {
                    var prospect = new Prospect(rule, advice.getOrDefault(rule.folder(), 0), standing.about());
                    (standing.separate() ? possible : toTry).add(prospect);
                }
            }
        } catch (TooMuchWorkException e) {
            unbounded.add(rule);
        }
    }

    private void tryAll(Prospect prospect) {
        if (unbounded.contains(prospect.rule())) {
            return;
        }
        var completions = Completions.of(
                engine.within(allowance.share(SHARES)),
                answers,
                prospect.rule(),
                prospect.about(),
                assessment.profile());
        if (completions.canFire() && completions.canBeSilent()) {
            possible.add(prospect);
        } else if (!completions.isWhole()) {
            unbounded.add(prospect.rule());
        } else if (completions.canFire()) {
            certain.add(prospect);
        }
    }

    /** What is known of a rule in part is not counted in part. */
    private void leaveOutUnbounded() {
        certain.removeIf(it -> unbounded.contains(it.rule()));
        possible.removeIf(it -> unbounded.contains(it.rule()));
        bounded.removeIf(it -> unbounded.contains(it.id()));
    }

    private List<Tally> tallies(Sayable sayable) {
        var tallies = new ArrayList<Tally>();
        for (AdviceInfo info : engine.rulebook().advice()) {
            int known = count(certain, info.folder());
            int open = count(possible, info.folder());
            tallies.add(new Tally(info.number(), known, open, sayable(sayable, info.folder()) - known - open));
        }
        return tallies;
    }

    private List<PackTally> packTallies(Sayable sayable) {
        var tallies = new ArrayList<PackTally>();
        for (PackInfo info : engine.rulebook().packs()) {
            int known = count(certain, info.id());
            int open = count(possible, info.id());
            int excluded = Math.max(0, sayable(sayable, info.id()) - known - open);
            if (!info.fullRights()) {
                tallies.add(new PackTally(info.id(), known, open, excluded));
            }
        }
        return tallies;
    }

    private static int count(List<Prospect> prospects, String folder) {
        return (int) prospects.stream()
                .filter(it -> it.rule().folder().equals(folder))
                .count();
    }

    private int sayable(Sayable sayable, String folder) {
        return bounded.stream()
                .filter(it -> it.id().folder().equals(folder))
                .mapToInt(sayable::by)
                .sum();
    }
}
