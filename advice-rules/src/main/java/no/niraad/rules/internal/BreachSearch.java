package no.niraad.rules.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import no.niraad.model.Answer;
import no.niraad.model.Profile;
import no.niraad.model.fact.FactPath;
import no.niraad.rules.Explanation;
import no.niraad.rules.Outcome;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.condition.Element;
import no.niraad.rules.condition.Rows;
import no.niraad.rules.condition.Truth;

/**
 * Looks for a profile in which a better answer makes a rule say something worse: climbs towards profiles in which the rule holds, one
 * answer at a time, and tries there what each answer does. The same rule always finds the same.
 */
final class BreachSearch {

    private static final int STARTS = 4;
    private static final int ROUNDS = 3;
    private static final int SPEAKS = 1_000;

    /** How many profiles are tried in all; a rule that needs more is let pass. */
    private static final int TRIES = 300;

    /** Of what other rules found, there are too many answers behind it to try them all. */
    private static final int ANSWERS = 12;

    private final ConditionJudge judge;
    private final ConditionJudge climbing;
    private final Punishment punishment;
    private final List<RuleInfo> wanted;
    private final SearchValues values;
    private final Random random = new Random(3);
    private int tries;

    /**
     * @param judge by all rules that matter
     * @param wanted the rules that are to hold at once: the suspect, and those it depends on
     * @param values what can be answered
     * @param punishment tells what a better answer made worse
     */
    BreachSearch(ConditionJudge judge, List<RuleInfo> wanted, SearchValues values, Punishment punishment) {
        this.judge = judge;
        this.climbing = judge.by(wanted.stream()
                .map(BreachSearch::withoutDenials)
                .sorted(Comparator.comparing(RuleInfo::id))
                .toList());
        this.wanted = wanted;
        this.values = values;
        this.punishment = punishment;
    }

    /** What must not be there is nothing to climb to. */
    private static RuleInfo withoutDenials(RuleInfo rule) {
        return rule.asking(
                rule.when().stream().filter(it -> it.kind() != Element.Kind.NOT).toList());
    }

    /** {@return a breach, if one is found near a profile} */
    Optional<Breach> near(Profile start) {
        for (int i = 0; i < STARTS; i++) {
            Profile at = start;
            for (int round = 0; round < ROUNDS; round++) {
                for (String path : read(at)) {
                    at = i == 0 || round > 0 ? better(at, path) : any(at, path);
                }
                Optional<Breach> found = at(at);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * {@return a breach, if one is found on the way from a profile in which much is wrong to one in which only that is wrong without
     * which the rule would not hold}
     *
     * @param ladders the answers that can be better, by their paths
     */
    Optional<Breach> down(Profile bad, Map<String, List<Answer>> ladders) {
        Profile at = bad;
        for (String path : read(at)) {
            at = better(at, path);
        }
        for (Map.Entry<String, List<Answer>> each : ladders.entrySet()) {
            List<Answer> ladder = each.getValue();
            Profile other = ProfileParts.with(at, each.getKey(), ladder.get(ladder.size() - 1));
            at = speaks(wanted.get(0), judge.outcome(judge.rows(other))) ? other : at;
        }
        return at(at);
    }

    /** {@return the profile with that value at a path with which most of the conditions hold} */
    private Profile better(Profile profile, String path) {
        Profile best = profile;
        int most = holding(profile);
        for (Object value : tries > TRIES ? List.of() : values.at(path)) {
            Profile other = ProfileParts.with(profile, path, value);
            int now = holding(other);
            if (now > most) {
                most = now;
                best = other;
            }
        }
        return best;
    }

    private Profile any(Profile profile, String path) {
        List<Object> all = values.at(path);
        return all.isEmpty() ? profile : ProfileParts.with(profile, path, all.get(random.nextInt(all.size())));
    }

    /** Counts the conditions that hold in the best trial of each rule; a rule that speaks counts for more than any of them. */
    private int holding(Profile profile) {
        tries++;
        Rows rows = judge.rows(profile);
        Outcome outcome = judge.outcome(rows);
        int holding = 0;
        for (RuleInfo rule : wanted) {
            holding += speaks(rule, outcome) ? SPEAKS : most(rule, rows);
        }
        return holding;
    }

    private int most(RuleInfo rule, Rows rows) {
        var most = new int[1];
        climbing.attempts(rule.id(), rows, attempt -> {
            long holding = attempt.tried().stream()
                    .filter(it -> it.truth() == Truth.TRUE)
                    .count();
            most[0] = Math.max(most[0], (int) holding);
        });
        return most[0];
    }

    private static boolean speaks(RuleInfo rule, Outcome outcome) {
        return outcome.said().stream()
                .anyMatch(it -> it.rule().equals(rule.id()) || it.reasons().contains(rule.id()));
    }

    private static Optional<Explanation.Trial> best(ConditionJudge judge, RuleInfo rule, Profile profile) {
        return judge.explain(rule.id(), profile).trials().stream().max(Comparator.comparingInt(BreachSearch::count));
    }

    private static int count(Explanation.Trial trial) {
        return (int) trial.conditions().stream()
                .filter(it -> it.outcome() == Truth.TRUE)
                .count();
    }

    /** {@return the paths of all that the rules read where most of their conditions hold} */
    private List<String> read(Profile profile) {
        var read = new ArrayList<String>();
        for (RuleInfo rule : wanted) {
            Stream.of(climbing, judge)
                    .flatMap(it -> best(it, rule, profile).stream())
                    .forEach(trial -> trial.conditions().stream()
                            .flatMap(it -> it.answers().stream())
                            .filter(it -> !read.contains(it.fact()))
                            .forEach(it -> read.add(it.fact())));
        }
        return read.subList(0, Math.min(ANSWERS, read.size()));
    }

    /** {@return a breach by one answer that gets better, up to what a profile has or beyond it} */
    private Optional<Breach> at(Profile profile) {
        Map<String, List<Answer>> ladders = new LinkedHashMap<>();
        read(profile).forEach(it -> ladders.put(it, values.ladder(FactPath.pattern(it))));
        for (Map.Entry<String, List<Answer>> each : ladders.entrySet()) {
            List<Answer> ladder = each.getValue();
            for (int i = 1; i < ladder.size(); i++) {
                Profile before = ProfileParts.with(profile, each.getKey(), ladder.get(i - 1));
                Optional<Breach> breach = punishment.of(before, each.getKey(), ladder.get(i));
                if (breach.isPresent()) {
                    return breach;
                }
            }
        }
        return Optional.empty();
    }
}
