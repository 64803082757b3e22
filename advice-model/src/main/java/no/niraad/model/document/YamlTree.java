package no.niraad.model.document;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Builds a tree from the events of a YAML parser, which are read one at a time: limits hold before the parser is in trouble. */
final class YamlTree {

    private final Iterator<Event> events;
    private final Problems problems;
    private final TreeLimits limits;

    private YamlTree(Iterator<Event> events, Problems problems) {
        this.events = events;
        this.problems = problems;
        this.limits = new TreeLimits(problems);
    }

    static Node parse(String text, Problems problems) {
        try {
            checkDirectives(text, problems);
            LoadSettings settings = settings(text.length());
            return new YamlTree(new Parse(settings).parseString(text).iterator(), problems).document();
        } catch (InvalidDocumentException e) {
            throw e;
        } catch (YamlEngineException e) {
            throw YamlFault.of(e, problems.lines()).stop(problems);
        } catch (RuntimeException | StackOverflowError e) {
            throw problems.stop(Position.NONE, "yaml/syntax");
        }
    }

    /** The buffer holds the whole text: a smaller one is copied again and again over a long value. */
    private static LoadSettings settings(int length) {
        return LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(length + 1)
                .build();
    }

    /** Directives stand before everything else; the parser takes most of them without a word. */
    private static void checkDirectives(String text, Problems problems) {
        int start = 0;
        while (start < text.length() && "%#\r\n".indexOf(text.charAt(start)) >= 0) {
            if (text.charAt(start) == '%' && !text.startsWith("%YAML 1.2", start)) {
                throw problems.stop(problems.lines().positionOf(start), "yaml/directive");
            }
            int end = text.indexOf('\n', start);
            start = end < 0 ? text.length() : end + 1;
        }
    }

    private Node document() {
        events.next(); // the stream starts
        Event first = events.next();
        if (!(first instanceof DocumentStartEvent)) {
            throw problems.stop(Position.NONE, "document/empty");
        }
        Node root = node(events.next());
        events.next(); // the document ends
        Event next = events.next();
        if (next instanceof DocumentStartEvent) {
            problems.add(at(next), "yaml/second-document");
        }
        return root;
    }

    private Node node(Event event) {
        if (event instanceof AliasEvent alias) {
            problems.add(at(event), "yaml/alias", "alias", alias.getAlias().getValue());
            return new Scalar("", false, at(event));
        }
        if (event instanceof ScalarEvent scalar) {
            refuseProperties(scalar, scalar.getTag().orElse(null));
            return limits.value(scalar.getValue(), !scalar.isPlain(), at(event));
        }
        CollectionStartEvent collection = (CollectionStartEvent) event;
        refuseProperties(collection, collection.getTag().orElse(null));
        limits.enter(at(event));
        Node node = event instanceof MappingStartEvent ? mapping(at(event)) : sequence(at(event));
        limits.leave();
        return node;
    }

    private Sequence sequence(Position at) {
        List<Node> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event));
        }
        return new Sequence(items, at);
    }

    private Mapping mapping(Position at) {
        MappingBuilder mapping = new MappingBuilder(at, problems);
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            Node key = node(event);
            Node value = node(events.next());
            if (key instanceof Scalar scalar) {
                mapping.add(scalar, value);
            } else {
                problems.add(key.at(), "yaml/complex-key");
            }
        }
        return mapping.build();
    }

    private void refuseProperties(NodeEvent event, @Nullable String tag) {
        event.getAnchor().ifPresent(anchor -> problems.add(at(event), "yaml/anchor", "anchor", anchor.getValue()));
        if (tag != null) {
            problems.add(at(event), "yaml/tag", "tag", tag.replace("tag:yaml.org,2002:", "!!"));
        }
    }

    private static Position at(Event event) {
        return event.getStartMark().map(YamlTree::at).orElse(Position.NONE);
    }

    static Position at(Mark mark) {
        return new Position(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
