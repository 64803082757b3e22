package no.niraad.rules.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.niraad.model.finding.NotJudged;
import no.niraad.rules.condition.Reading;
import no.niraad.rules.condition.Row;
import no.niraad.rules.condition.Truth;
import org.jspecify.annotations.Nullable;

/**
 * What could not be judged: what a risk or recommendation could have said, had more been known, and how much more or less
 * urgent one that holds could have been.
 */
final class OpenQuestions {

    private static final Comparator<NotJudged> BY_SUBJECT = Comparator.comparing(NotJudged::about);

    private final Judgements judgements;
    private final List<NotJudged> notJudged = new ArrayList<>();

    private OpenQuestions(Judgements judgements) {
        this.judgements = judgements;
    }

    /** {@return what could not be judged, each rule and subject once, ordered by them} */
    static List<NotJudged> of(Judgements judgements) {
        var questions = new OpenQuestions(judgements);
        for (Judgement judgement : judgements.all()) {
            if (!judgement.isSilent() && judgement.rule().least() == Truth.UNKNOWN) {
                questions.add(judgement);
            }
        }
        return questions.notJudged;
    }

    private void add(Judgement judgement) {
        int first = notJudged.size();
        List<Judgement.Proof> waiting = judgement.waiting();
        for (int i = 0; i < waiting.size(); i++) {
            Judgement.Proof each = waiting.get(i);
            add(judgement.rule(), each.about(), missing(each.readings()));
        }
        if (!judgement.rule().reasons().isEmpty()) {
            addOpenReasons(judgement);
        }
        if (notJudged.size() > first + 1) {
            notJudged.subList(first, notJudged.size()).sort(BY_SUBJECT);
        }
    }

    private void add(JudgedRule rule, Row about, List<String> missing) {
        notJudged.add(new NotJudged(rule.info().id(), rule.advice(), about.subject(), missing));
    }

    /** A reason is asked anew only where it would change a finding, which is seldom. */
    private void addOpenReasons(Judgement judgement) {
        JudgedRule rule = judgement.rule();
        @Nullable Judgement[] open = new Judgement[rule.reasons().size()];
        for (Judgement.Proof proof : judgement.proofs()) {
            List<Judgement> because = judgements.reasons(rule, proof.about());
            var readings = new ArrayList<Reading>();
            for (int i = 0; i < open.length; i++) {
                Judgement reason = judgements.of(rule.reasons().get(i));
                if (reason.proof(proof.about()) == null && Urgency.isChangedBy(reason, rule.info(), because)) {
                    open[i] = open[i] == null ? judgements.open(reason.rule()) : open[i];
                    Judgement.Proof waiting = open[i].waiting(proof.about());
                    readings.addAll(waiting == null ? List.of() : waiting.readings());
                }
            }
            if (!readings.isEmpty()) {
                add(rule, proof.about(), missing(readings));
            }
        }
    }

    private static List<String> missing(List<Reading> readings) {
        if (readings.size() == 1 && readings.get(0).missing().size() == 1) {
            return readings.get(0).missing();
        }
        var missing = new ArrayList<String>();
        for (Reading reading : readings) {
            missing.addAll(reading.missing());
        }
        return missing.stream().sorted().distinct().toList();
    }
}
