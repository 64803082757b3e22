package no.niraad.model.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;

/** Writes a tree as YAML that {@link Documents} reads back. A list of single values stands on one line. */
public final class YamlWriter {

    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setIndent(2)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setWidth(Integer.MAX_VALUE)
            .setSplitLines(false)
            .setUseUnicodeEncoding(true)
            .build();

    private static final ImplicitTuple NO_TAG = new ImplicitTuple(true, true);

    private final List<Event> events = new ArrayList<>();

    private YamlWriter() {}

    /** {@return the tree as YAML, with a line break at the end} */
    public static String write(Node root) {
        YamlWriter writer = new YamlWriter();
        writer.events.add(new StreamStartEvent());
        writer.events.add(new DocumentStartEvent(false, Optional.empty(), Map.of()));
        writer.add(root, false);
        writer.events.add(new DocumentEndEvent(false));
        writer.events.add(new StreamEndEvent());
        return new Present(SETTINGS).emitToString(writer.events.iterator());
    }

    private void add(Node node, boolean inline) {
        if (node instanceof Scalar scalar) {
            ScalarStyle style = scalar.quoted() ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN;
            events.add(new ScalarEvent(Optional.empty(), Optional.empty(), NO_TAG, scalar.text(), style));
        } else if (node instanceof Sequence sequence) {
            addSequence(sequence, inline || sequence.items().stream().allMatch(Scalar.class::isInstance));
        } else if (node instanceof Mapping mapping) {
            addMapping(mapping, inline);
        }
    }

    private void addSequence(Sequence sequence, boolean inline) {
        events.add(new SequenceStartEvent(Optional.empty(), Optional.empty(), true, style(inline)));
        sequence.items().forEach(item -> add(item, inline));
        events.add(new SequenceEndEvent());
    }

    private void addMapping(Mapping mapping, boolean inline) {
        events.add(new MappingStartEvent(Optional.empty(), Optional.empty(), true, style(inline)));
        for (Mapping.Entry entry : mapping.entries()) {
            add(entry.key(), inline);
            add(entry.value(), inline);
        }
        events.add(new MappingEndEvent());
    }

    private static FlowStyle style(boolean inline) {
        return inline ? FlowStyle.FLOW : FlowStyle.BLOCK;
    }
}
