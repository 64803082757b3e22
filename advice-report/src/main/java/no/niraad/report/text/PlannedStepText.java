package no.niraad.report.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.niraad.model.Answer;
import no.niraad.model.change.AnswerChange;
import no.niraad.model.finding.Evidence;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.Subject;
import no.niraad.report.words.FindingGroup;
import no.niraad.report.words.Phrase;
import no.niraad.report.words.PlanPhrase;
import no.niraad.report.words.Reading;
import no.niraad.report.words.Written;
import no.niraad.rules.Step;
import no.niraad.rules.plan.PlannedStep;
import no.niraad.rules.plan.PlannedStep.BuildsOn;
import no.niraad.rules.plan.PlannedStep.Place;

/** One step of a plan: what to do, who and when, why, and what comes of it. */
final class PlannedStepText {

    private static final String INDENT = "    ";

    /** A step in many places is read for what it is; who wants to know all of them asks for everything. */
    private static final int MOST_NAMES = 4;

    private final Sheet sheet;
    private final Reading reading;
    private final int mostNames;

    PlannedStepText(Sheet sheet, Reading reading, boolean everything) {
        this.sheet = sheet;
        this.reading = reading;
        this.mostNames = everything ? Integer.MAX_VALUE : MOST_NAMES;
    }

    void write(PlannedStep planned) throws IOException {
        Step step = reading.step(planned.first()).orElseThrow();
        var group = new FindingGroup(planned.findings());
        String number = planned.number()
                + INDENT.substring(String.valueOf(planned.number()).length());
        String text = group.forAll(it -> reading.step(it).orElseThrow().text(), reading, mostNames);
        sheet.item(number, Ink.STRONG, text, Ink.STRONG);
        who(planned, step);
        why(planned);
        outcome(planned);
        if (planned.together() != null) {
            sheet.paragraph(INDENT.length(), Ink.PLAIN, planned.together().in(reading.language()));
        }
        sheet.parts(INDENT.length(), Ink.FAINT, reading.origin().references(planned.first()));
    }

    private void line(PlanPhrase phrase, Object... values) throws IOException {
        sheet.paragraph(INDENT.length(), Ink.PLAIN, reading.say(phrase, values));
    }

    private void who(PlannedStep planned, Step step) throws IOException {
        var parts = new ArrayList<String>();
        parts.add(reading.say(Phrase.OWNER, step.owner()));
        parts.add(reading.say(Phrase.EFFORT, step.effort()));
        String from = Written.from(planned.from(), planned.to(), reading.language());
        parts.add(reading.say(PlanPhrase.PERIOD, from, Written.date(planned.to(), reading.language())));
        if (step.product() != null) {
            parts.add(reading.say(Phrase.PRODUCT, step.product()));
        }
        String points = decisionPoints(planned);
        if (!points.isEmpty()) {
            parts.add(reading.say(PlanPhrase.DECISION_POINT, points));
        }
        sheet.parts(INDENT.length(), Ink.PLAIN, parts);
    }

    /** One alone where all places come to the same; otherwise each with the initiatives that come to it. */
    private String decisionPoints(PlannedStep planned) {
        Map<String, Set<String>> names = new TreeMap<>();
        for (Place place : planned.places()) {
            if (place.decisionPoint() != null) {
                String name = place.finding()
                        .about()
                        .part(Subject.Type.INITIATIVE)
                        .map(Subject.Part::name)
                        .orElse("");
                names.computeIfAbsent(place.decisionPoint(), it -> new LinkedHashSet<>())
                        .add(name);
            }
        }
        if (names.size() < 2) {
            return String.join("", names.keySet());
        }
        var points = new ArrayList<String>();
        names.forEach(
                (point, at) -> points.add(reading.say(PlanPhrase.AT, point, reading.some(List.copyOf(at), mostNames))));
        return Written.list(points, reading.language());
    }

    private void why(PlannedStep planned) throws IOException {
        Finding finding = planned.first();
        line(PlanPhrase.WHY, reading.what(finding) + " " + reading.why(finding));
        String duty = reading.origin().duty(finding);
        if (!duty.isEmpty()) {
            sheet.paragraph(INDENT.length(), Ink.STRONG, duty);
        }
        for (BuildsOn before : planned.buildsOn()) {
            line(PlanPhrase.AFTER, before.step(), before.because().in(reading.language()));
        }
    }

    private void outcome(PlannedStep planned) throws IOException {
        boolean inPlace = planned.changes().stream().allMatch(it -> it.to() == Answer.YES);
        line(inPlace ? PlanPhrase.DONE_WHEN : PlanPhrase.DONE_WHEN_ANSWERED, changes(planned, inPlace));
        List<Finding> others = new ArrayList<>(planned.clears());
        others.removeIf(it -> it.rule().equals(planned.first().rule()));
        told(PlanPhrase.CLEARS_TOO, PlanPhrase.CLEARS_MANY_TOO, others);
        told(PlanPhrase.RAISES, PlanPhrase.RAISES_MANY, planned.raises());
    }

    /** One or two by what they say, more by their number. */
    private void told(PlanPhrase few, PlanPhrase many, List<Finding> findings) throws IOException {
        List<String> whats = findings.stream().map(reading::what).distinct().toList();
        if (whats.size() > 2) {
            line(many, findings.size(), whats.get(0));
        } else if (!whats.isEmpty()) {
            line(few, String.join(" ", whats));
        }
    }

    /** A fact that changes in several places is named once. */
    private String changes(PlannedStep planned, boolean inPlace) {
        Subject understood = planned.places().size() == 1 ? planned.first().about() : Subject.ORGANISATION;
        Map<String, Integer> places = new LinkedHashMap<>();
        Map<String, String> alone = new LinkedHashMap<>();
        for (AnswerChange change : planned.changes()) {
            String answer = inPlace ? "" : ": " + reading.answer(new Evidence(change.path(), change.writtenTo(), null));
            String label = reading.label(change.path()) + answer;
            places.merge(label, 1, Integer::sum);
            alone.put(label, reading.fact(change.path(), understood) + answer);
        }
        var items = new ArrayList<String>();
        places.forEach((label, count) ->
                items.add(count == 1 ? alone.get(label) : reading.say(PlanPhrase.PLACES, label, count)));
        return Written.list(items, reading.language());
    }
}
