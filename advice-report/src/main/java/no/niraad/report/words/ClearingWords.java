package no.niraad.report.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.niraad.model.Answer;
import no.niraad.model.change.AnswerChange;
import no.niraad.model.finding.Evidence;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.Subject;
import no.niraad.rules.whatif.Clearing;
import no.niraad.rules.whatif.Clearing.Obstacle;
import no.niraad.rules.whatif.Remedy;

/** What would clear findings, in plain lines. */
public final class ClearingWords {

    private static final int MOST_WAYS = 2;

    private final Reading reading;
    private final boolean everything;

    /**
     * Made for one report.
     *
     * @param everything whether to tell every way, rather than the best two
     */
    public ClearingWords(Reading reading, boolean everything) {
        this.reading = reading;
        this.everything = everything;
    }

    /** {@return a line for each thing that clears some of a group; one alone where the same clears all; none when it was not asked} */
    public List<String> of(FindingGroup group) {
        boolean several = !group.others().isEmpty();
        Map<String, List<String>> abouts = new LinkedHashMap<>();
        for (Finding finding : group.findings()) {
            Clearing clearing = reading.insight().clearing(finding);
            if (clearing != null && clearing.obstacle() != Obstacle.NO_PROOF) {
                abouts.computeIfAbsent(line(clearing, several), it -> new ArrayList<>())
                        .add(reading.about(finding.about()));
            }
        }
        if (abouts.size() < 2) {
            return List.copyOf(abouts.keySet());
        }
        var lines = new ArrayList<String>();
        abouts.forEach((line, names) -> lines.add(Written.list(names, reading.language()) + ": " + line));
        return lines;
    }

    private String line(Clearing clearing, boolean several) {
        if (clearing.obstacle() == Obstacle.TOO_MUCH_WORK) {
            return reading.say(Phrase.TOO_MUCH_TO_CLEAR);
        }
        List<Remedy> remedies = clearing.remedies();
        if (remedies.isEmpty()) {
            return reading.say(Phrase.NOTHING_CLEARS);
        }
        List<Remedy> told = everything ? remedies : remedies.subList(0, Math.min(MOST_WAYS, remedies.size()));
        boolean inPlace = told.stream().flatMap(it -> it.changes().stream()).allMatch(it -> it.to() == Answer.YES);
        var ways = new ArrayList<String>();
        for (Remedy remedy : told) {
            ways.add(way(remedy, clearing.finding().about(), several, inPlace));
        }
        return reading.say(phrase(inPlace, several), String.join(reading.say(Phrase.OR), ways));
    }

    private static Phrase phrase(boolean inPlace, boolean several) {
        if (several) {
            return inPlace ? Phrase.EACH_GOES_AWAY_IN_PLACE : Phrase.EACH_GOES_AWAY_ANSWERED;
        }
        return inPlace ? Phrase.GOES_AWAY_IN_PLACE : Phrase.GOES_AWAY_ANSWERED;
    }

    private String way(Remedy remedy, Subject about, boolean several, boolean inPlace) {
        var items = new ArrayList<String>();
        for (AnswerChange change : remedy.changes()) {
            String fact = several ? reading.label(change.path()) : reading.fact(change.path(), about);
            String answer = reading.answer(new Evidence(change.path(), change.writtenTo(), null));
            items.add(inPlace ? fact : fact + ": " + answer);
        }
        return Written.list(items, reading.language())
                + raised(remedy.impact().raised().size());
    }

    private String raised(int raised) {
        return switch (raised) {
            case 0 -> "";
            case 1 -> reading.say(Phrase.ONE_RAISED);
            default -> reading.say(Phrase.RAISED, raised);
        };
    }
}
