package no.niraad.rules.difference;

import java.util.List;
import java.util.Objects;
import no.niraad.model.change.AnswerChange;
import no.niraad.model.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What became of one finding between two profiles.
 *
 * @param kind what became of it
 * @param before the finding as it was; null when there was none
 * @param after the finding as it is; null when there is none
 * @param causes the changes that alone make this of the first profile, verified by judging it with them; none of them can be left
 *     out; empty where that was not worked out, since it would be more work on the rules of packs than is done
 */
public record FindingChange(
        Kind kind, @Nullable Finding before, @Nullable Finding after, List<AnswerChange> causes) {

    /** What can become of a finding. */
    public enum Kind {
        /** It is there, and was not. */
        NEW,
        /** It was there and is not: the answers say that it is so no more. */
        CLEARED,
        /** It is more or less urgent, or for other reasons. */
        CHANGED,
        /** It was there; answers that it needs are not known any more. */
        NO_LONGER_JUDGED,
        /** It was there; what it was about is not in the profile any more. */
        SUBJECT_GONE
    }

    public FindingChange {
        causes = List.copyOf(causes);
        if (before == null && after == null) {
            throw new IllegalArgumentException("A change of a finding has the finding before it, after it, or both.");
        }
    }

    /** {@return whether it is a finding that was not there, or was less urgent} */
    public boolean isForTheWorse() {
        return after != null && (before == null || after.severity().compareTo(before.severity()) < 0);
    }

    /** {@return the finding as it is, or as it was when it is gone} */
    public Finding finding() {
        return after == null ? Objects.requireNonNull(before) : after;
    }
}
