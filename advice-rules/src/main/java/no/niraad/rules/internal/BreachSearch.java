package no.niraad.rules.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.niraad.model.Answer;
import no.niraad.model.Profile;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.condition.Rows;

/**
 * Looks for a profile in which a better answer makes a rule say something worse.
 *
 * <p>It begins where nothing is answered, and answers one thing after the other, of those alone that the rule waits for, with all that
 * rules can tell apart. What cannot hold in three truth values is left; where the rule speaks, each answer that was given is tried
 * better and worse. No other answer matters: what holds without an answer holds whatever that is. So nothing is missed among the
 * profiles with the parts that it begins with. The same rule always finds the same.
 */
final class BreachSearch {

    /**
     * How rules fare on a profile.
     *
     * @param possible whether each can hold, whatever else is answered
     * @param reached whether each holds of something
     * @param waiting what they wait for
     */
    private record Stand(boolean possible, boolean reached, List<String> waiting) {}

    private final Aims aims;
    private final ConditionJudge judge;
    private final ConditionJudge judgeOfAims;
    private final SearchValues values;
    private final Punishment punishment;
    private final SearchEffort effort;

    /**
     * @param judge by all rules that matter
     * @param judgeOfAims by the rules that are aimed at
     * @param values what can be answered
     * @param punishment tells what a better answer made worse
     */
    BreachSearch(
            Aims aims,
            ConditionJudge judge,
            ConditionJudge judgeOfAims,
            SearchValues values,
            Punishment punishment,
            SearchEffort effort) {
        this.aims = aims;
        this.judge = judge;
        this.judgeOfAims = judgeOfAims;
        this.values = values;
        this.punishment = punishment;
        this.effort = effort;
    }

    /** {@return a breach, if there is one among the profiles that become of one by answering} */
    Optional<Breach> from(Profile unanswered) {
        return from(unanswered, List.of(), Set.of());
    }

    private Optional<Breach> from(Profile at, List<String> answered, Set<String> spoke) {
        effort.judge();
        Stand stand = stand(at);
        if (!stand.possible()) {
            return Optional.empty();
        }
        Set<String> speaks = stand.reached() ? speaks(at) : Set.of();
        boolean tellsMore = aims.isLostToo() ? !speaks.isEmpty() : !spoke.containsAll(speaks);
        Optional<Breach> breach = tellsMore ? otherwise(at, answered) : Optional.empty();
        return breach.or(() -> open(stand.waiting(), at, answered)
                .flatMap(path -> first(answering(path, at).map(it -> from(it, with(answered, path), speaks)))));
    }

    /** {@return a profile with each answer to a fact, and where that is not the same as one of them, with none} */
    private Stream<Profile> answering(String path, Profile at) {
        Stream<Profile> answered = values.at(path, at).stream().map(it -> ProfileParts.with(at, path, it));
        return values.isBestLeftOpen(path, at) ? Stream.concat(answered, Stream.of(at)) : answered;
    }

    /** {@return a breach by one of the answers that were given, when it gets better, up to what it is or beyond it} */
    private Optional<Breach> otherwise(Profile at, List<String> answered) {
        return first(answered.stream().flatMap(path -> {
            List<Answer> ladder = values.ladder(path);
            return Stream.iterate(1, it -> it < ladder.size(), it -> it + 1).map(rung -> {
                Profile before = ProfileParts.with(at, path, ladder.get(rung - 1));
                return step(before, path, ladder.get(rung), answered);
            });
        }));
    }

    private Optional<Breach> step(Profile before, String path, Answer after, List<String> answered) {
        effort.judge();
        Optional<Breach> breach = punishment.of(before, path, after);
        return breach.isPresent() || !aims.isLostToo() ? breach : further(before, path, after, answered);
    }

    /** What is no longer told may leave something worse behind, which can wait for other answers on either side of the step. */
    private Optional<Breach> further(Profile before, String path, Answer after, List<String> answered) {
        var waiting = new ArrayList<>(stand(before).waiting());
        waiting.addAll(stand(ProfileParts.with(before, path, after)).waiting());
        return open(waiting, before, answered)
                .flatMap(open -> first(answering(open, before).map(it -> step(it, path, after, with(answered, open)))));
    }

    private static Optional<Breach> first(Stream<Optional<Breach>> breaches) {
        return breaches.flatMap(Optional::stream).findFirst();
    }

    private Optional<String> open(List<String> waiting, Profile at, List<String> answered) {
        return waiting.stream()
                .filter(it -> !answered.contains(it) && !values.at(it, at).isEmpty())
                .findFirst();
    }

    private static List<String> with(List<String> answered, String path) {
        var more = new ArrayList<>(answered);
        more.add(path);
        return List.copyOf(more);
    }

    private Stand stand(Profile profile) {
        Rows rows = judgeOfAims.rows(profile);
        boolean possible = true;
        boolean reached = true;
        var wanted = new LinkedHashMap<String, Integer>();
        var others = new LinkedHashMap<String, Integer>();
        for (RuleInfo goal : aims.goals()) {
            Judgement judgement = judgeOfAims.open(goal.id(), rows);
            boolean holds = !judgement.proofs().isEmpty();
            possible &= holds || !judgement.waiting().isEmpty();
            reached &= holds;
            addWaiting(judgement, holds ? others : wanted);
        }
        for (RuleInfo each : aims.beside()) {
            addWaiting(judgeOfAims.open(each.id(), rows), others);
        }
        return new Stand(
                possible,
                reached,
                Stream.of(wanted, others)
                        .flatMap(BreachSearch::mostReadFirst)
                        .distinct()
                        .toList());
    }

    private static void addWaiting(Judgement judgement, Map<String, Integer> waiting) {
        for (Judgement.Proof each : judgement.waiting()) {
            var times = new LinkedHashMap<String, Integer>();
            each.readings().stream()
                    .flatMap(it -> it.missing().stream())
                    .flatMap(BreachSearch::answering)
                    .forEach(path -> times.merge(path, 1, Integer::sum));
            times.forEach((path, count) -> waiting.merge(path, count, Math::max));
        }
    }

    /** What waits for the date of a benefit is settled by the answer that there is none, too. */
    private static Stream<String> answering(String path) {
        return path.endsWith(".due")
                ? Stream.of(path.substring(0, path.length() - "due".length()) + "dateSet", path)
                : Stream.of(path);
    }

    /** Of what is read more than once, conditions can contradict each other, which is best known at once. */
    private static Stream<String> mostReadFirst(Map<String, Integer> waiting) {
        return waiting.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey);
    }

    /** {@return what the suspect speaks of, or adds to} */
    private Set<String> speaks(Profile profile) {
        var about = new HashSet<String>();
        judge.outcome(judge.rows(profile)).said().stream()
                .filter(it -> it.rule().equals(aims.suspect().id())
                        || it.reasons().contains(aims.suspect().id()))
                .forEach(it -> about.add(it.rule() + " " + it.about()));
        return about;
    }
}
