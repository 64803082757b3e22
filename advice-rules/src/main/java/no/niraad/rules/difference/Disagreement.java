package no.niraad.rules.difference;

import java.util.List;
import no.niraad.model.Source;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.Severity;
import no.niraad.model.finding.Strength;
import org.jspecify.annotations.Nullable;

/**
 * One thing that respondents see differently. It is a finding in itself, under advice 2: no answer is taken for the right one, and none
 * is made of them.
 *
 * @param fact path of the fact
 * @param views what each respondent who knows it answered, in the order of the respondents; two or more are different
 * @param decides the risks and recommendations that come or go, or weigh more or less, for one of them with the answer of another;
 *     the most urgent first
 * @param complete whether that is all that it decides: over packs that are much work, no more is told than could be worked out
 */
public record Disagreement(String fact, List<View> views, List<Finding> decides, boolean complete) {

    /** The piece of advice that a disagreement is a finding under: involve everyone. */
    public static final int ADVICE = 2;

    /** What the source claims that makes it one: reaching the whole organisation and creating a shared drive is hard. */
    public static final List<String> CLAIMS = List.of("2.8");

    public Disagreement {
        views = List.copyOf(views);
        decides = List.copyOf(decides);
    }

    /**
     * What one respondent said.
     *
     * @param respondent name of the respondent
     * @param answer what was answered, as profile files write it
     * @param source where the answer came from; null for a profile built in Java
     */
    public record View(
            String respondent, String answer, @Nullable Source source) {}

    /** {@return how soon it asks for attention} It is as urgent as the most urgent of what it decides. */
    public Severity severity() {
        return decides.stream()
                .filter(it -> !(it instanceof Strength))
                .map(Finding::severity)
                .min(Severity::compareTo)
                .orElse(Severity.FOR_INFORMATION);
    }
}
