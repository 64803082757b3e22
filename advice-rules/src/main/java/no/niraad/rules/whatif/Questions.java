package no.niraad.rules.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.niraad.model.change.AnswerChange;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.NotJudged;
import no.niraad.model.finding.RuleId;
import no.niraad.model.finding.Severity;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.answers.PossibleAnswers;
import no.niraad.rules.condition.TooMuchWorkException;
import org.jspecify.annotations.Nullable;

/** Orders what nobody has answered by how much an answer settles. Looks no further than it must for the first of them. */
final class Questions {

    private static final Comparator<NextQuestion> MOST_FIRST = Comparator.<NextQuestion>comparingInt(
                    it -> -it.decides().size())
            .thenComparingInt(it -> -it.urgent())
            .thenComparing(NextQuestion::fact);

    private final AdviceEngine engine;
    private final Assessment assessment;
    private final PossibleAnswers possible;
    private final Map<RuleId, Severity> severities = new HashMap<>();

    Questions(AdviceEngine engine, Assessment assessment) {
        this.engine = engine;
        this.assessment = assessment;
        this.possible = ToldApart.by(engine.rulebook());
        for (RuleInfo rule : engine.rulebook().rules()) {
            if (rule.severity() != null) {
                severities.put(rule.id(), rule.severity());
            }
        }
    }

    /**
     * {@return the questions that settle most, that of most first; then those of which is too much work to tell what they settle} A fact that settles nothing by itself is none of them. What a fact
     * settles is at most all that waits for it: as soon as that is no better than what was found, nothing better is left.
     */
    List<NextQuestion> first(int most) {
        var questions = new ArrayList<NextQuestion>();
        var untold = new ArrayList<NextQuestion>();
        for (NextQuestion atMost : atMost()) {
            if (questions.size() >= most && MOST_FIRST.compare(atMost, questions.get(most - 1)) >= 0) {
                break;
            }
            NextQuestion question = settling(atMost.fact(), atMost.decides());
            if (question == null) {
                untold.add(new NextQuestion(atMost.fact(), List.of(), 0));
            } else if (!question.decides().isEmpty()) {
                questions.add(question);
                questions.sort(MOST_FIRST);
            }
        }
        questions.addAll(untold);
        return List.copyOf(questions.subList(0, Math.min(most, questions.size())));
    }

    /** {@return each fact as if all that waits for it were settled by it, in the order that questions have} */
    private List<NextQuestion> atMost() {
        var atMost = new ArrayList<NextQuestion>();
        waiting().forEach((fact, waiting) -> atMost.add(question(fact, waiting)));
        atMost.sort(MOST_FIRST);
        return atMost;
    }

    private Map<String, List<NotJudged>> waiting() {
        var waiting = new TreeMap<String, List<NotJudged>>();
        for (NotJudged each : assessment.notJudged()) {
            each.missing()
                    .forEach(it -> waiting.computeIfAbsent(it, path -> new ArrayList<>())
                            .add(each));
        }
        return waiting;
    }

    /**
     * Where nothing can be answered, such as the date of a benefit that is known to have none, nothing is settled. Null where it is too
     * much work to tell.
     */
    private @Nullable NextQuestion settling(String fact, List<NotJudged> waiting) {
        List<Object> answers = possible.of(assessment.profile(), fact);
        var settled = new HashSet<NotJudged>();
        for (NotJudged each : waiting) {
            if (each.missing().size() == 1 && !answers.isEmpty()) {
                settled.add(each);
            }
        }
        try {
            answers.forEach(it -> addSettled(fact, it, waiting, settled));
        } catch (TooMuchWorkException e) {
            return null;
        }
        return question(fact, waiting.stream().filter(settled::contains).toList());
    }

    private NextQuestion question(String fact, List<NotJudged> decides) {
        int urgent = (int) decides.stream()
                .filter(it -> severities.get(it.rule()) == Severity.ACT_NOW)
                .count();
        return new NextQuestion(fact, decides, urgent);
    }

    private void addSettled(String fact, Object answer, List<NotJudged> waiting, Set<NotJudged> settled) {
        if (settled.size() == waiting.size()) {
            return;
        }
        var change = new AnswerChange(fact, null, answer);
        Assessment then = engine.evaluate(change.applyTo(assessment.profile()));
        var open = new LinkedHashMap<String, NotJudged>();
        then.notJudged().forEach(it -> open.put(it.key(), it));
        waiting.stream().filter(it -> !open.containsKey(it.key())).forEach(settled::add);
    }
}
