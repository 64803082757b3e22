package no.niraad.report.text;

import java.util.List;
import no.niraad.model.finding.Severity;
import no.niraad.report.words.Area;
import no.niraad.report.words.Phrase;

/** A symbol and a word for how things stand. */
enum Mark {
    ACT_NOW("▲", Phrase.ACT_NOW, Ink.RED),
    FOLLOW_UP("●", Phrase.FOLLOW_UP, Ink.YELLOW),
    FOR_INFORMATION("○", Phrase.FOR_INFORMATION, Ink.PLAIN),
    IN_ORDER("✓", Phrase.IN_ORDER, Ink.GREEN),
    NOT_JUDGED("?", Phrase.NOT_JUDGED, Ink.PLAIN),
    TOO_LITTLE_KNOWN("?", Phrase.TOO_LITTLE_KNOWN, Ink.PLAIN),
    UNDER_WAY("◐", Phrase.UNDER_WAY, Ink.PLAIN);

    private final String symbol;
    private final Phrase word;
    private final Ink ink;

    Mark(String symbol, Phrase word, Ink ink) {
        this.symbol = symbol;
        this.word = word;
        this.ink = ink;
    }

    static Mark of(Severity severity) {
        return switch (severity) {
            case ACT_NOW -> ACT_NOW;
            case FOLLOW_UP -> FOLLOW_UP;
            case FOR_INFORMATION -> FOR_INFORMATION;
        };
    }

    /** Strengths may be told of advice that is not judged, so the word says what is missing and not what was not done. */
    static Mark of(Area area) {
        return switch (area.state()) {
            case ACT_NOW -> ACT_NOW;
            case FOLLOW_UP -> FOLLOW_UP;
            case IN_ORDER -> IN_ORDER;
            case NOT_JUDGED -> 2 * area.known() < area.asked() ? TOO_LITTLE_KNOWN : NOT_JUDGED;
        };
    }

    /** What a piece of advice can be marked with. */
    static List<Mark> ofAdvice() {
        return List.of(ACT_NOW, FOLLOW_UP, IN_ORDER, NOT_JUDGED, TOO_LITTLE_KNOWN);
    }

    String symbol() {
        return symbol;
    }

    Phrase word() {
        return word;
    }

    Ink ink() {
        return ink;
    }
}
