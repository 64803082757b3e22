package no.niraad.report.text;

import no.niraad.model.finding.AdviceState;
import no.niraad.model.finding.Severity;
import no.niraad.report.words.Phrase;

/** A symbol and a word for how things stand. */
enum Mark {
    ACT_NOW("▲", Phrase.ACT_NOW, Ink.RED),
    FOLLOW_UP("●", Phrase.FOLLOW_UP, Ink.YELLOW),
    FOR_INFORMATION("○", Phrase.FOR_INFORMATION, Ink.PLAIN),
    IN_ORDER("✓", Phrase.IN_ORDER, Ink.GREEN),
    NOT_JUDGED("?", Phrase.NOT_JUDGED, Ink.PLAIN);

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

    static Mark of(AdviceState state) {
        return switch (state) {
            case ACT_NOW -> ACT_NOW;
            case FOLLOW_UP -> FOLLOW_UP;
            case IN_ORDER -> IN_ORDER;
            case NOT_JUDGED -> NOT_JUDGED;
        };
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
