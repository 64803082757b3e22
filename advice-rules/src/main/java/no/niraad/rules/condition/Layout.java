package no.niraad.rules.condition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the rules ask of each class of facts. Each property has a column, however many rules ask for it, so that it is read
 * once per fact. Filled while rules are made ready; once facts are laid out by it, nothing can be added.
 */
public final class Layout {

    /** The columns of one class of facts. */
    static final class Table {

        private final int index;
        private final List<PropertyPath> columns = new ArrayList<>();
        private final Map<List<String>, Integer> byComponents = new HashMap<>();

        private Table(int index) {
            this.index = index;
        }

        int index() {
            return index;
        }

        int size() {
            return columns.size();
        }

        PropertyPath path(int column) {
            return columns.get(column);
        }

        int column(PropertyPath path) {
            Integer found = byComponents.get(path.components());
            if (found == null) {
                found = columns.size();
                columns.add(path);
                byComponents.put(path.components(), found);
            }
            return found;
        }
    }

    private final Map<Class<?>, Table> tables = new HashMap<>();

    Table table(Class<?> type) {
        Table found = tables.get(type);
        if (found == null) {
            found = new Table(tables.size());
            tables.put(type, found);
        }
        return found;
    }

    @Nullable
    Table known(Class<?> type) {
        return tables.get(type);
    }

    int size() {
        return tables.size();
    }

    /** {@return where a fact that is asked for stands} */
    public Column column(AskedFact asked) {
        Table table = table(asked.type());
        return new Column(table.index(), table.column(PropertyPath.toAnswer(asked.type(), asked.components())));
    }

    /** {@return the facts of one evaluation, ready to be asked} Facts of classes that no rule asks for are left out. */
    public Rows rows(List<Object> facts) {
        return rows(facts, Effort.unlimited());
    }

    /** {@return the same, for conditions that may take no more work than so much} */
    public Rows rows(List<Object> facts, Effort effort) {
        return new Rows(facts, this, effort);
    }
}
