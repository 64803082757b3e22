package no.niraad.rules.cases;

import java.util.List;
import java.util.Map;
import no.niraad.model.document.Node;
import no.niraad.model.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * One case: the healthy profile with a change, and what must come of it.
 *
 * @param name a sentence that says what the case shows
 * @param change new values by path; null takes what stands there away
 * @param expect all risks and recommendations, of every folder
 * @param lost the strengths of the healthy profile that are gone, all of them; null when the case does not say
 * @param notJudged what cannot be judged, all of it; null when the case does not say
 */
public record Case(
        String name,
        Map<String, Node> change,
        List<Expected> expect,
        @Nullable List<String> lost,
        @Nullable List<OpenRule> notJudged) {

    /**
     * A finding that must come.
     *
     * @param rule name of the rule, or its id when it stands in another folder
     * @param about key of the subject, such as {@code nettbrett/skole}
     * @param severity how soon it asks for attention
     * @param reasons names of the reasons that it is given, all of them; null when the case does not say
     */
    public record Expected(
            String rule,
            String about,
            Severity severity,
            @Nullable List<String> reasons) {}

    /**
     * A rule that cannot be judged.
     *
     * @param rule name of the rule, or its id when it stands in another folder
     * @param about key of the subject
     * @param missing the paths of the missing facts
     */
    public record OpenRule(String rule, String about, List<String> missing) {}
}
