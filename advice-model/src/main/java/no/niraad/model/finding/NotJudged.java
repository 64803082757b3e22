package no.niraad.model.finding;

import java.util.List;

/**
 * A rule that could have said something, or said it more or less urgently, had more been known.
 *
 * @param rule the rule
 * @param advice the piece of advice it belongs to, 1 to 9; 0 for a pack's rule that belongs to none
 * @param about what it is, or would have been, about
 * @param missing the paths of the unknown facts that it waits for, ordered
 */
public record NotJudged(RuleId rule, int advice, Subject about, List<String> missing) {

    public NotJudged {
        missing = List.copyOf(missing);
    }

    /** {@return the {@linkplain Finding#key() key} of the finding that it could have been} */
    public String key() {
        return rule + " " + about.key();
    }
}
