package no.niraad.rules.syntax;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import no.niraad.model.document.Position;

/** A tree without its places, to compare what two texts say. */
final class Shape {

    private Shape() {}

    static Object of(Object tree) {
        if (tree instanceof List<?> list) {
            return list.stream().map(Shape::of).toList();
        }
        if (!(tree instanceof Record)) {
            return String.valueOf(tree);
        }
        var parts = new ArrayList<>(List.<Object>of(tree.getClass().getSimpleName()));
        for (RecordComponent component : tree.getClass().getRecordComponents()) {
            if (component.getType() != Position.class) {
                parts.add(of(value(tree, component)));
            }
        }
        return parts;
    }

    private static Object value(Object tree, RecordComponent component) {
        try {
            return component.getAccessor().invoke(tree);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
