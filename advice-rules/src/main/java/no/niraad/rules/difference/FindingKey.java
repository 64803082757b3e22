package no.niraad.rules.difference;

import java.util.LinkedHashMap;
import java.util.Map;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.RuleId;

/** What identifies a finding from one assessment to another: its rule and the key of what it is about, whatever that is called. */
record FindingKey(RuleId rule, String about) {

    static FindingKey of(Finding finding) {
        return new FindingKey(finding.rule(), finding.about().key());
    }

    /** {@return the findings of an assessment, in order} */
    static Map<FindingKey, Finding> all(Assessment assessment) {
        Map<FindingKey, Finding> all = new LinkedHashMap<>();
        assessment.findings().forEach(it -> all.put(of(it), it));
        return all;
    }
}
