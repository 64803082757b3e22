package no.niraad.model.finding;

import java.util.List;
import java.util.Map;

/** Something that endangers the transformation. */
public record RiskFlag(
        RuleId rule,
        int advice,
        Subject about,
        Severity severity,
        Basis basis,
        List<String> claims,
        List<Evidence> evidence,
        List<RuleId> reasons,
        Map<String, List<String>> values)
        implements Finding {

    public RiskFlag {
        claims = List.copyOf(claims);
        evidence = List.copyOf(evidence);
        reasons = List.copyOf(reasons);
        values = Sorted.copyOf(values);
    }
}
