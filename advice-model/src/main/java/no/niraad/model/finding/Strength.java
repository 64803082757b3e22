package no.niraad.model.finding;

import java.util.List;
import java.util.Map;

/** Something that is in place, and is said. */
public record Strength(
        RuleId rule,
        int advice,
        Subject about,
        Basis basis,
        List<String> claims,
        List<Evidence> evidence,
        List<RuleId> reasons,
        Map<String, List<String>> values)
        implements Finding {

    public Strength {
        claims = List.copyOf(claims);
        evidence = List.copyOf(evidence);
        reasons = List.copyOf(reasons);
        values = Sorted.copyOf(values);
    }

    @Override
    public Severity severity() {
        return Severity.FOR_INFORMATION;
    }
}
