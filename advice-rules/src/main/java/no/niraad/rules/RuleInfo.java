package no.niraad.rules;

import java.util.List;
import no.niraad.model.finding.Basis;
import no.niraad.model.finding.RuleId;
import no.niraad.model.finding.Severity;
import no.niraad.rules.condition.Element;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one rule, read from its DRL file.
 *
 * @param id its name, derived from where it stands
 * @param kind what it says
 * @param severity how soon its finding asks for attention; of a reason, what it changes the severity to; null when a
 *     strength, an observation, or a reason that changes nothing
 * @param basis what it rests on
 * @param claims the claims of the source that it encodes
 * @param sharpens name of the rule in the same folder whose finding this reason adds to; null for other kinds
 * @param eases whether the reason makes that finding weigh less instead of more
 * @param tradeoff why a better answer may make it fire; null for the rule that keeps promise 3
 * @param when its conditions
 * @param about the variable that it concludes something about; empty for an observation
 * @param placeholders what its texts speak of, such as {@code orgUnit}, ordered
 * @param file name of the DRL file
 * @param line line of the rule in the file
 */
public record RuleInfo(
        RuleId id,
        RuleKind kind,
        @Nullable Severity severity,
        Basis basis,
        List<String> claims,
        @Nullable String sharpens,
        boolean eases,
        @Nullable String tradeoff,
        List<Element> when,
        String about,
        List<String> placeholders,
        String file,
        int line) {

    public RuleInfo {
        claims = List.copyOf(claims);
        when = List.copyOf(when);
        placeholders = List.copyOf(placeholders);
    }

    /** {@return the rule with texts that speak of these} */
    public RuleInfo speakingOf(List<String> names) {
        return new RuleInfo(
                id, kind, severity, basis, claims, sharpens, eases, tradeoff, when, about, names, file, line);
    }

    /** {@return the rule with other conditions} */
    public RuleInfo asking(List<Element> conditions) {
        return new RuleInfo(
                id,
                kind,
                severity,
                basis,
                claims,
                sharpens,
                eases,
                tradeoff,
                conditions,
                about,
                placeholders,
                file,
                line);
    }

    /** {@return whether the rule makes a finding of its own} */
    public boolean makesFinding() {
        return kind == RuleKind.RISK || kind == RuleKind.RECOMMENDATION || kind == RuleKind.STRENGTH;
    }
}
