package no.niraad.rules.facts;

import java.util.List;
import no.niraad.model.finding.Evidence;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.Severity;
import no.niraad.model.finding.Subject;

/**
 * What a built-in rule found, for the rules of packs. That nothing was found is no fact: too little may be known.
 *
 * @param rule id of the rule, such as {@code advice02/managers-not-behind}
 * @param advice the piece of advice, 1 to 9
 * @param severity how soon it asks for attention
 * @param about key of what it is about, such as {@code nettbrett/skole}
 * @param subject what it is about
 * @param because paths of the answers that it rests on
 */
public record Found(String rule, int advice, Severity severity, String about, Subject subject, List<String> because)
        implements ResolvedFact {

    public Found {
        because = List.copyOf(because);
    }

    /** {@return a finding as a fact} */
    public static Found of(Finding finding) {
        return new Found(
                finding.rule().toString(),
                finding.advice(),
                finding.severity(),
                finding.about().key(),
                finding.about(),
                finding.evidence().stream().map(Evidence::fact).toList());
    }

    @Override
    public List<String> behind(String component) {
        return because;
    }
}
