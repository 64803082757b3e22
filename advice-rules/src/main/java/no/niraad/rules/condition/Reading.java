package no.niraad.rules.condition;

import java.util.List;
import java.util.function.Function;
import no.niraad.model.Answer;
import no.niraad.model.finding.Evidence;
import no.niraad.rules.facts.ResolvedFact;
import org.jspecify.annotations.Nullable;

/** One answer that a condition read, or one number that it read from a resolved fact. Told apart by identity. */
public final class Reading {

    private final Row row;
    private final int column;
    private final PropertyPath path;
    private @Nullable List<String> facts;
    private @Nullable List<Evidence> evidence;
    private boolean divided = true;

    Reading(Row row, int column, PropertyPath path) {
        this.row = row;
        this.column = column;
        this.path = path;
    }

    Reading askedBy(Question question) {
        divided &= question.divides();
        return this;
    }

    /** {@return whether some answers make true what it was asked for, and others false, whatever else is answered} */
    public boolean isDivided() {
        return divided;
    }

    /** {@return the paths of the answers in the profile; several when a number was counted from several} */
    public List<String> facts() {
        if (facts == null) {
            facts = row.fact() instanceof ResolvedFact ? behind() : own();
        }
        return facts;
    }

    private List<String> own() {
        List<String> ofTheme = path.ofTheme();
        if (ofTheme != null) {
            return ofTheme;
        }
        String root = row.root();
        return root == null ? List.of() : path.under(root);
    }

    private List<String> behind() {
        List<String> behind = row.behind(path.components().get(0));
        if (path.components().size() == 1) {
            return behind;
        }
        return behind.size() == 1
                ? path.under(behind.get(0))
                : behind.stream().flatMap(it -> path.under(it).stream()).toList();
    }

    /** {@return the paths of the unknown answers that this reading waits for} Of what is no number, its own path. */
    public List<String> missing() {
        return isCounted()
                ? ((ResolvedFact) row.fact()).unknown(path.components().get(0))
                : facts();
    }

    /** {@return the answer as evidence, made when it is first asked for} */
    public List<Evidence> evidence(Function<Reading, List<Evidence>> maker) {
        if (evidence == null) {
            evidence = maker.apply(this);
        }
        return evidence;
    }

    /** {@return whether a number was read that was counted from answers, rather than an answer itself} */
    public boolean isCounted() {
        return row.fact() instanceof ResolvedFact && path.components().size() == 1 && path.type() != Answer.class;
    }

    /** {@return what was answered, or the number that was counted; null when it is not known} */
    public @Nullable Object value() {
        return row.answer(column);
    }
}
