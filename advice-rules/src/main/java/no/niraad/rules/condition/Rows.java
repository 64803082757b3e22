package no.niraad.rules.condition;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts of one evaluation. For one thread. */
public final class Rows {

    private static final Row[] NONE = {};

    private final Layout layout;
    private Effort effort;
    private final Row[][] tables;
    private final Map<Object, Row> byFact;
    private Object[] frame = new Object[8];

    Rows(List<Object> facts, Layout layout, Effort effort) {
        this.layout = layout;
        this.effort = effort;
        this.byFact = new IdentityHashMap<>(facts.size());
        this.tables = new Row[layout.size()][];
        int[] sizes = sizes(facts);
        for (int i = 0; i < tables.length; i++) {
            tables[i] = sizes[i] == 0 ? NONE : new Row[sizes[i]];
            sizes[i] = 0;
        }
        for (Object fact : facts) {
            Layout.Table table = layout.known(fact.getClass());
            if (table != null) {
                int index = sizes[table.index()]++;
                Row row = new Row(fact, table, index, this);
                tables[table.index()][index] = row;
                byFact.put(fact, row);
            }
        }
    }

    private int[] sizes(List<Object> facts) {
        int[] sizes = new int[tables.length];
        for (Object fact : facts) {
            Layout.Table table = layout.known(fact.getClass());
            if (table != null) {
                sizes[table.index()]++;
            }
        }
        return sizes;
    }

    /** {@return room for the variables of one rule} It is the same room for every rule: one is asked after the other. */
    Object[] frame(int size) {
        if (frame.length < size) {
            frame = new Object[size];
        }
        return frame;
    }

    /** Begins anew with what the conditions may be, for facts that are asked many times over. */
    public void allow(Effort effort) {
        this.effort = effort;
    }

    /** {@return how much work the conditions may still be} */
    Effort effort() {
        return effort;
    }

    /** {@return the facts of one class, in their order} */
    Row[] of(Layout.Table table) {
        return tables[table.index()];
    }

    /** {@return the facts that have an answer in a column} */
    public List<Row> of(Column column) {
        return Arrays.asList(tables[column.table()]);
    }

    /** {@return the row of a fact; null when no rule asks for facts of its class} */
    public @Nullable Row of(Object fact) {
        return byFact.get(fact);
    }

    /** {@return the row of a record that a fact is made from; one of its own when the record is no fact itself} */
    Row ofPart(Object record) {
        Row known = byFact.get(record);
        return known == null ? new Row(record, layout.table(record.getClass()), -1, this) : known;
    }
}
