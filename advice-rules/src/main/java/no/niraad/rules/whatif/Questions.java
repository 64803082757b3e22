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
        this.possible = new PossibleAnswers(engine.rulebook().thresholds().values());
        for (RuleInfo rule : engine.rulebook().rules()) {
            if (rule.severity() != null) {
                severities.put(rule.id(), rule.severity());
            }
        }
    }

    /** {@return the questions that settle most, that of most first} A fact that settles nothing by itself is none of them. */
    List<NextQuestion> first(int most) {
        Map<String, List<NotJudged>> waiting = waiting();
        List<String> facts = new ArrayList<>(waiting.keySet());
        facts.sort(Comparator.comparingInt(it -> -waiting.get(it).size()));
        var questions = new ArrayList<NextQuestion>();
        for (String fact : facts) {
            List<NotJudged> atMost = waiting.get(fact);
            if (questions.size() >= most && questions.get(most - 1).decides().size() > atMost.size()) {
                break;
            }
            NextQuestion question = question(fact, atMost);
            if (!question.decides().isEmpty()) {
                questions.add(question);
                questions.sort(MOST_FIRST);
            }
        }
        return List.copyOf(questions.subList(0, Math.min(most, questions.size())));
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

    /** Where nothing can be answered, such as the date of a benefit that is known to have none, nothing is settled. */
    private NextQuestion question(String fact, List<NotJudged> waiting) {
        List<Object> answers = possible.of(assessment.profile(), fact);
        var settled = new HashSet<NotJudged>();
        for (NotJudged each : waiting) {
            if (each.missing().size() == 1 && !answers.isEmpty()) {
                settled.add(each);
            }
        }
        answers.forEach(it -> addSettled(fact, it, waiting, settled));
        List<NotJudged> decides = waiting.stream().filter(settled::contains).toList();
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
        then.notJudged().forEach(it -> open.put(key(it), it));
        waiting.stream().filter(it -> !open.containsKey(key(it))).forEach(settled::add);
    }

    private static String key(NotJudged each) {
        return each.rule() + " " + each.about().key();
    }
}
