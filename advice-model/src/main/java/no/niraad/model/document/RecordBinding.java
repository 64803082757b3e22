package no.niraad.model.document;

import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;

/** Binds one mapping, or one value that stands for it, to one record. */
final class RecordBinding {

    private final Binding binding;
    private final Problems problems;
    private final RecordShape shape;
    private final KeyPath path;
    private final @Nullable Object[] values;
    private final boolean[] written;
    private boolean incomplete;

    RecordBinding(Binding binding, Problems problems, RecordShape shape, KeyPath path) {
        this.binding = binding;
        this.problems = problems;
        this.shape = shape;
        this.path = path;
        this.values = new @Nullable Object[shape.components().size()];
        this.written = new boolean[values.length];
    }

    @Nullable
    Object bind(Node node) {
        if (node instanceof Mapping mapping) {
            mapping.entries().forEach(this::bindEntry);
        } else if (node instanceof Scalar scalar && !scalar.isNull() && shape.canBeOneValue()) {
            bindComponent(0, scalar);
        } else {
            binding.expectedMapping(node, path);
            return null;
        }
        fillIn(node.at());
        return incomplete ? null : create(node.at());
    }

    private void bindEntry(Mapping.Entry entry) {
        int index = shape.indexOf(entry.key().text());
        if (index < 0) {
            binding.besides(shape.names(), path).bind(entry);
        } else if (!entry.value().isNull()) {
            bindComponent(index, entry.value());
        }
    }

    private void bindComponent(int index, Node node) {
        Component component = shape.components().get(index);
        if (isBlank(node)) {
            reportBlank(component, node);
            return;
        }
        written[index] = true;
        KeyPath here = path.to(component.name());
        boolean name = component.type() == String.class && component.name().equals(shape.key());
        values[index] = name ? binding.name(node, here) : binding.bind(node, component.type(), here);
        incomplete |= values[index] == null && component.rule() != Component.Rule.OPTIONAL;
    }

    private static boolean isBlank(Node node) {
        return node instanceof Scalar scalar && Visible.isBlank(scalar.text());
    }

    private void reportBlank(Component component, Node node) {
        if (component.rule() == Component.Rule.REQUIRED) {
            problems.add(node.at(), "document/blank", "key", component.name());
            written[shape.indexOf(component.name())] = true;
            incomplete = true;
        }
    }

    private void fillIn(Position at) {
        for (int i = 0; i < values.length; i++) {
            Component component = shape.components().get(i);
            if (values[i] == null) {
                values[i] = component.absent();
            }
            if (!written[i] && component.rule() == Component.Rule.REQUIRED) {
                reportMissing(component, at);
            }
        }
    }

    private @Nullable Object create(Position at) {
        try {
            return shape.create(values);
        } catch (InvocationTargetException e) {
            if (!reportWhatTheRecordMisses(at)) {
                problems.add(
                        at,
                        "document/refused",
                        "detail",
                        String.valueOf(e.getCause().getMessage()));
            }
            return null;
        }
    }

    private boolean reportWhatTheRecordMisses(Position at) {
        boolean reported = false;
        for (int i = 0; i < values.length; i++) {
            Component component = shape.components().get(i);
            if (!written[i] && component.rule() == Component.Rule.ASK_RECORD) {
                reportMissing(component, at);
                reported = true;
            }
        }
        return reported;
    }

    private void reportMissing(Component component, Position at) {
        problems.add(
                at,
                "document/missing-key",
                "key",
                component.name(),
                "path",
                path.to(component.name()).toString());
        incomplete = true;
    }
}
