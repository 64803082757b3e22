package no.niraad.rules.folder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.niraad.model.document.Document;
import no.niraad.model.finding.RuleId;
import no.niraad.rules.Outcome;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import no.niraad.rules.condition.Attempt;
import no.niraad.rules.condition.Truth;
import no.niraad.rules.internal.ConditionJudge;
import no.niraad.rules.source.Claim;
import no.niraad.rules.syntax.DrlFile;
import no.niraad.rules.syntax.DrlRule;

/** How well the cases try the rules, and the rules the claims. For one thread. */
public final class Coverage {

    private final List<RuleFolder> folders;
    private final CaseBench bench;

    /**
     * @param folders all folders whose rules are in force
     * @param healthy the profile that every case changes
     */
    public Coverage(List<RuleFolder> folders, Document healthy) {
        this.folders = List.copyOf(folders);
        this.bench = CaseBench.of(folders, healthy);
    }

    /** {@return the coverage of a folder's rules, ordered by id} */
    public List<RuleCoverage> of(RuleFolder folder) {
        var rules = new ArrayList<RuleCoverage>();
        for (DrlFile file : folder.files()) {
            for (DrlRule rule : file.rules()) {
                rules.add(rule(folder, file, rule));
            }
        }
        rules.sort(Comparator.comparing(it -> it.rule().id()));
        return List.copyOf(rules);
    }

    private RuleCoverage rule(RuleFolder folder, DrlFile file, DrlRule rule) {
        RuleInfo info = folder.rules().stream()
                .filter(it -> it.id().name().equals(rule.name().text()))
                .findFirst()
                .orElseThrow();
        int fires = (int) own(folder).filter(it -> tells(it.outcome(), info)).count();
        int silent =
                (int) own(folder).filter(it -> isSilent(it.outcome(), info)).count();
        List<RuleCoverage.Condition> conditions = info.kind() == RuleKind.OBSERVATION
                ? List.of()
                : conditions(new SingleConditions(file, rule, folder.name()));
        return new RuleCoverage(info, fires, silent, conditions);
    }

    private Stream<CaseBench.Ready> own(RuleFolder folder) {
        return bench.cases().stream().filter(it -> it.folder().equals(folder.name()));
    }

    /** A strength is silent where it is told of less than in the healthy profile. */
    private boolean isSilent(Outcome outcome, RuleInfo rule) {
        return rule.kind() == RuleKind.STRENGTH
                ? told(outcome, rule) == 0 || told(outcome, rule) < told(bench.healthy(), rule)
                : !tells(outcome, rule);
    }

    private static long told(Outcome outcome, RuleInfo rule) {
        return outcome.said().stream().filter(it -> it.rule().equals(rule.id())).count();
    }

    private static boolean tells(Outcome outcome, RuleInfo rule) {
        return outcome.said().stream()
                .anyMatch(it -> it.rule().equals(rule.id()) || it.reasons().contains(rule.id()));
    }

    private List<RuleCoverage.Condition> conditions(SingleConditions single) {
        int[] isTrue = new int[single.singles().size()];
        int[] isFalse = new int[isTrue.length];
        RuleId id = single.apart().id();
        ConditionJudge judge = bench.judge().by(List.of(single.apart()));
        for (CaseBench.Ready each : bench.cases()) {
            judge.attempts(id, each.rows(), it -> count(it, single, isTrue, isFalse));
        }
        var conditions = new ArrayList<RuleCoverage.Condition>();
        for (int i = 0; i < isTrue.length; i++) {
            SingleConditions.Single one = single.singles().get(i);
            if (one.counted()) {
                conditions.add(new RuleCoverage.Condition(one.fact(), one.text(), one.line(), isTrue[i], isFalse[i]));
            }
        }
        return conditions;
    }

    private static void count(Attempt attempt, SingleConditions single, int[] isTrue, int[] isFalse) {
        for (int i = 0; i < isTrue.length; i++) {
            Truth truth = attempt.tried().get(i).truth();
            isTrue[i] += truth == Truth.TRUE ? 1 : 0;
            isFalse[i] += truth == Truth.FALSE || truth == Truth.UNKNOWN && asksOfCount(single, i) ? 1 : 0;
        }
    }

    /** A count of which nothing is certain may never be ruled out: that the units of an initiative are not named, say. */
    private static boolean asksOfCount(SingleConditions single, int at) {
        String text = single.singles().get(at).text();
        return text.contains(".least ") || text.contains(".most ");
    }

    /** {@return those of some claims that a rule is owed to and none has, in their order} */
    public List<Claim> gaps(List<Claim> claims) {
        return claims.stream()
                .filter(it -> it.kind() != Claim.Kind.CONTEXT)
                .filter(it -> folders.stream().noneMatch(folder -> encodes(folder, it)))
                .toList();
    }

    /** A practice stands in a step; that a rule names it is not enough. */
    private static boolean encodes(RuleFolder folder, Claim claim) {
        return folder.rules().stream()
                .anyMatch(rule -> claim.kind() == Claim.Kind.PRACTICE
                        ? inStep(folder, rule, claim)
                        : rule.claims().contains(claim.id()));
    }

    private static boolean inStep(RuleFolder folder, RuleInfo rule, Claim practice) {
        return folder.text(rule)
                .filter(it -> it.step() != null && it.practices().contains(practice.id()))
                .isPresent();
    }

    /** {@return the number of cases} */
    public int cases() {
        return bench.cases().size() - 1;
    }
}
