package no.niraad.model.finding;

import java.util.List;
import java.util.Map;

/** What one rule says about one subject. The words are chosen later, in the reader's language. */
public sealed interface Finding permits RiskFlag, Recommendation, Strength {

    /** {@return the rule that says it} */
    RuleId rule();

    /** {@return the piece of advice it belongs to, 1 to 9; 0 for a pack's rule that belongs to none} */
    int advice();

    /** {@return what it is about} */
    Subject about();

    /**
     * {@return what identifies it from one assessment to another, such as {@code advice02/managers-not-behind skole}: its rule and what it
     * is about, whatever that is called}
     */
    default String key() {
        return rule() + " " + about().key();
    }

    /** {@return how soon it asks for attention} A strength is for information. */
    Severity severity();

    /** {@return what it rests on} */
    Basis basis();

    /** {@return the claims of the source that the rule and its reasons encode, such as {@code 2.10}} */
    List<String> claims();

    /** {@return the facts that caused it, ordered by path} */
    List<Evidence> evidence();

    /** {@return the rules of kind reason that sharpen or ease it, ordered by id} */
    List<RuleId> reasons();

    /** {@return names and numbers for the placeholders of its texts} A list is joined in the reader's language. */
    Map<String, List<String>> values();
}
