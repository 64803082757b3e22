package no.niraad.rules.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.niraad.model.text.Placeholders;
import no.niraad.model.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What one rule says.
 *
 * @param what one sentence: how it is; null for a reason
 * @param why why it matters; of a reason, the sentence that is added to the finding it belongs to
 * @param step the first step; null for a strength, a reason or a risk whose step another finding gives
 * @param practices the practices of the source that stand in the step
 * @param law the law or agreement with its year, for a duty; null otherwise
 */
public record RuleText(
        @Nullable Words what,
        @Nullable Words why,
        @Nullable StepText step,
        List<String> practices,
        @Nullable Words law) {

    public RuleText {
        practices = practices == null ? List.of() : List.copyOf(practices);
    }

    /** {@return what it says, by the part that it stands in: what, why, step and law, in this order} */
    public Map<String, Words> words() {
        var words = new LinkedHashMap<String, Words>();
        put(words, "what", what);
        put(words, "why", why);
        put(words, "step", step == null ? null : step.text());
        put(words, "law", law);
        return words;
    }

    private static void put(Map<String, Words> words, String part, @Nullable Words said) {
        if (said != null) {
            words.put(part, said);
        }
    }

    /** {@return the placeholders in its texts, such as {@code orgUnit}, ordered} They are the same in every language. */
    public List<String> placeholders() {
        var names = new TreeSet<String>();
        words().values().forEach(it -> names.addAll(Placeholders.in(it.nb())));
        return List.copyOf(names);
    }

    /**
     * The first step towards mending it.
     *
     * @param owner key of the role that takes it, from the vocabulary
     * @param effort key of the effort it takes, from the vocabulary
     * @param product key of the product of Prosjektveiviseren to make, from the vocabulary; null when none fits
     * @param text what to do
     */
    public record StepText(
            String owner, String effort, @Nullable String product, Words text) {}
}
