package no.niraad.rules.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.niraad.model.Answer;
import no.niraad.model.finding.AdviceState;
import no.niraad.model.finding.Severity;
import org.jspecify.annotations.Nullable;

/** Counts what is asked, known and in place. */
final class Known {

    private final List<String> underWay = new ArrayList<>();
    private int asked;
    private int known;
    private int achievements;
    private int met;

    /**
     * Counts an answer. What is not relevant was not asked.
     *
     * @param value what was answered; null when it is not known
     * @param achievement whether it is something to have in place
     * @return whether it is an achievement that is under way
     */
    boolean add(@Nullable Object value, boolean achievement) {
        if (value == Answer.NOT_RELEVANT) {
            return false;
        }
        asked++;
        known += value == null ? 0 : 1;
        if (!achievement || !(value instanceof Answer answer)) {
            return false;
        }
        achievements++;
        met += answer.isMet() ? 1 : 0;
        return answer.isUnderWay();
    }

    void underWay(List<String> paths) {
        for (int i = 0; i < paths.size(); i++) {
            underWay.add(paths.get(i));
        }
    }

    int asked() {
        return asked;
    }

    int known() {
        return known;
    }

    /** {@return the paths of what is under way, ordered} */
    List<String> underWay() {
        Collections.sort(underWay);
        return underWay;
    }

    /** {@return where that leaves the organisation, when the most urgent finding is so urgent} */
    AdviceState state(Severity worst) {
        if (worst == Severity.ACT_NOW) {
            return AdviceState.ACT_NOW;
        }
        if (worst == Severity.FOLLOW_UP) {
            return AdviceState.FOLLOW_UP;
        }
        if (2 * known < asked || achievements == 0) {
            return AdviceState.NOT_JUDGED;
        }
        return 2 * met > achievements ? AdviceState.IN_ORDER : AdviceState.FOLLOW_UP;
    }
}
