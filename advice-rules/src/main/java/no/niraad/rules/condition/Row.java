package no.niraad.rules.condition;

import java.util.List;
import java.util.Objects;
import no.niraad.model.finding.Subject;
import no.niraad.rules.facts.FactLocator;
import no.niraad.rules.facts.ResolvedFact;
import no.niraad.rules.facts.Subjects;
import org.jspecify.annotations.Nullable;

/** One fact, with what has been read of it so far. */
public final class Row {

    private static final Object NOTHING = new Object();

    private final Object fact;
    private final Layout.Table table;
    private final int index;
    private final Rows rows;
    private final @Nullable Object[] answers;
    private @Nullable Row @Nullable [] parts;
    private @Nullable Reading @Nullable [] readings;
    private @Nullable Subject subject;
    private @Nullable String root;
    private @Nullable String behindOf;
    private List<String> behind = List.of();

    Row(Object fact, Layout.Table table, int index, Rows rows) {
        this.fact = fact;
        this.table = table;
        this.index = index;
        this.rows = rows;
        this.answers = new Object[table.size()];
    }

    /** {@return the fact itself} */
    public Object fact() {
        return fact;
    }

    /** {@return its number among the facts of its class} */
    public int index() {
        return index;
    }

    /** {@return what a finding about this fact is about} */
    public Subject subject() {
        if (subject == null) {
            subject = Subjects.of(fact);
        }
        return subject;
    }

    /** {@return where the answers of this record stand in the profile; null when it holds none of its own} */
    @Nullable
    String root() {
        if (root == null) {
            root = FactLocator.root(fact);
        }
        return root;
    }

    /** {@return the paths behind a component of a resolved fact} Conditions ask for the same one several times in a row. */
    List<String> behind(String component) {
        if (!component.equals(behindOf)) {
            behind = ((ResolvedFact) fact).behind(component);
            behindOf = component;
        }
        return behind;
    }

    /** {@return what was answered in a column; null when it is not known} */
    public @Nullable Object known(Column column) {
        return answer(column.index());
    }

    /** {@return what was answered in a column; null when it is not known} */
    @Nullable
    Object answer(int column) {
        Object answer = answers[column];
        if (answer == null) {
            answer = Question.known(table.path(column).read(fact));
            answers[column] = answer == null ? NOTHING : answer;
        }
        return answer == NOTHING ? null : answer;
    }

    /** {@return the row of a part of this fact} An answer is read from the part it belongs to, so that it is read once. */
    Row part(int column) {
        if (parts == null) {
            parts = new Row[answers.length];
        }
        Row part = parts[column];
        if (part == null) {
            part = rows.ofPart(Objects.requireNonNull(answer(column)));
            parts[column] = part;
        }
        return part;
    }

    /** {@return the reading of a column} There is one of each, so that readings can be told apart by identity. */
    public Reading reading(Column column) {
        return reading(column.index());
    }

    Reading reading(int column) {
        if (readings == null) {
            readings = new Reading[answers.length];
        }
        Reading reading = readings[column];
        if (reading == null) {
            reading = new Reading(this, column, table.path(column));
            readings[column] = reading;
        }
        return reading;
    }
}
