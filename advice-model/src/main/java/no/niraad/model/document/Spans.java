package no.niraad.model.document;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Finds where each part of a text stands. The text has been read before, and is known to be sound. */
final class Spans {

    private final String text;
    private final Iterator<Event> events;

    private Spans(String text) {
        this.text = text;
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(text.length() + 1)
                .build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    static Span of(String text) {
        Spans spans = new Spans(text);
        spans.events.next(); // the stream starts
        spans.events.next(); // the document starts
        return spans.span(spans.events.next());
    }

    private Span span(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return new Span.Value(scalar.getValue(), start(event), end(event));
        }
        boolean flow = event instanceof CollectionStartEvent collection && collection.isFlow();
        return event instanceof MappingStartEvent ? keys(event, flow) : items(event, flow);
    }

    private Span.Items items(Event first, boolean flow) {
        List<Span> items = new ArrayList<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.SequenceEnd) {
            items.add(span(event));
            event = events.next();
        }
        int end = flow || items.isEmpty()
                ? end(event)
                : items.get(items.size() - 1).end();
        return new Span.Items(items, start(first), end);
    }

    private Span.Keys keys(Event first, boolean flow) {
        List<Span.Entry> entries = new ArrayList<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.MappingEnd) {
            var key = (Span.Value) span(event);
            entries.add(new Span.Entry(key, span(events.next())));
            event = events.next();
        }
        int end = flow || entries.isEmpty()
                ? end(event)
                : entries.get(entries.size() - 1).value().end();
        return new Span.Keys(entries, flow, column(first), start(first), end);
    }

    private int start(Event event) {
        return index(event.getStartMark().orElseThrow());
    }

    private int end(Event event) {
        return index(event.getEndMark().orElseThrow());
    }

    /** The parser counts code points. */
    private int index(Mark mark) {
        return text.offsetByCodePoints(0, Math.min(mark.getIndex(), text.codePointCount(0, text.length())));
    }

    private static int column(Event event) {
        return event.getStartMark().orElseThrow().getColumn();
    }
}
