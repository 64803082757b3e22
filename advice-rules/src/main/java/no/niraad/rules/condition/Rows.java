package no.niraad.rules.condition;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts of one evaluation. For one thread. */
public final class Rows {

    private final List<List<Row>> tables;
    private final Map<Object, Row> byFact;

    Rows(List<Object> facts, Map<Class<?>, Layout.Table> layout) {
        tables = new ArrayList<>(layout.size());
        for (int i = 0; i < layout.size(); i++) {
            tables.add(new ArrayList<>());
        }
        byFact = new IdentityHashMap<>(facts.size());
        for (Object fact : facts) {
            Layout.Table table = layout.get(fact.getClass());
            if (table != null) {
                List<Row> rows = tables.get(table.index());
                Row row = new Row(fact, table, rows.size());
                rows.add(row);
                byFact.put(fact, row);
            }
        }
    }

    /** {@return the facts of one class, in their order} */
    List<Row> of(Layout.Table table) {
        return tables.get(table.index());
    }

    /** {@return the facts that have an answer in a column} */
    public List<Row> of(Column column) {
        return tables.get(column.table());
    }

    /** {@return the row of a fact; null when no rule asks for facts of its class} */
    public @Nullable Row of(Object fact) {
        return byFact.get(fact);
    }
}
