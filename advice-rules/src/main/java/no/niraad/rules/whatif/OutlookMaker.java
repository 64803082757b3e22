package no.niraad.rules.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.niraad.model.Profile;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.AdviceInfo;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import no.niraad.rules.Rulebook;
import no.niraad.rules.Standing;
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

    private final AdviceEngine engine;
    private final Profile profile;
    private final PossibleAnswers answers;
    private final Map<String, Integer> advice = new HashMap<>();
    private final Map<String, Integer> facts;
    private final Map<Integer, Integer> sayable = new HashMap<>();
    private final List<Prospect> certain = new ArrayList<>();
    private final List<Prospect> possible = new ArrayList<>();

    OutlookMaker(AdviceEngine engine, Profile profile) {
        this.engine = engine;
        this.profile = profile;
        this.answers = new PossibleAnswers(engine.rulebook().thresholds().values());
        this.facts = ProfileFacts.of(profile).stream()
                .collect(Collectors.toMap(it -> it.getClass().getSimpleName(), it -> 1, Integer::sum));
    }

    Outlook outlook() {
        Rulebook rulebook = engine.rulebook();
        rulebook.advice().forEach(it -> advice.put(it.folder(), it.number()));
        for (RuleInfo rule : rulebook.rules()) {
            boolean told = rule.kind() == RuleKind.RISK || rule.kind() == RuleKind.RECOMMENDATION;
            Integer number = advice.get(rule.id().folder());
            if (told && number != null) {
                add(rule, number);
            }
        }
        return new Outlook(
                certain, possible, rulebook.advice().stream().map(this::tally).toList());
    }

    private void add(RuleInfo rule, int number) {
        sayable.merge(number, facts.getOrDefault(subjectType(rule), 0), Integer::sum);
        for (Standing standing : engine.standings(rule.id(), profile)) {
            var prospect = new Prospect(rule.id(), number, standing.about());
            if (standing.outcome() == Truth.TRUE) {
                certain.add(prospect);
            } else if (standing.separate()) {
                possible.add(prospect);
            } else {
                addByTrying(prospect);
            }
        }
    }

    private void addByTrying(Prospect prospect) {
        var completions = Completions.of(engine, answers, prospect.rule(), prospect.about(), profile);
        if (completions.canFire()) {
            (completions.canBeSilent() ? possible : certain).add(prospect);
        }
    }

    /** {@return the class of what a rule speaks of} */
    private static String subjectType(RuleInfo rule) {
        for (Element element : rule.when()) {
            if (rule.about().equals(element.binding())) {
                String type = Objects.requireNonNull(element.type());
                return type.substring(type.lastIndexOf('.') + 1);
            }
        }
        throw new IllegalStateException(
                "Rule " + rule.id() + " speaks of " + rule.about() + ", which it does not bind.");
    }

    private Tally tally(AdviceInfo info) {
        int known = count(certain, info.number());
        int open = count(possible, info.number());
        return new Tally(info.number(), known, open, sayable.getOrDefault(info.number(), 0) - known - open);
    }

    private static int count(List<Prospect> prospects, int advice) {
        return (int) prospects.stream().filter(it -> it.advice() == advice).count();
    }
}
