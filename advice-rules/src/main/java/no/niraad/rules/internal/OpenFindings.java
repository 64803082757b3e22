package no.niraad.rules.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.niraad.model.Profile;
import no.niraad.model.finding.Basis;
import no.niraad.model.finding.Evidence;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.Recommendation;
import no.niraad.model.finding.Severity;
import no.niraad.rules.condition.Reading;
import no.niraad.rules.condition.Rows;
import no.niraad.rules.condition.Truth;
import no.niraad.rules.facts.FoundFacts;

/**
 * What the built-in rules do not find, and could if more were known, as facts that the rules of packs would see then. Each rests on the
 * answers that are missing for it, so that whoever reads it waits for them.
 */
final class OpenFindings {

    private OpenFindings() {}

    /** {@return them, for the facts of a profile} */
    static List<Object> of(JudgedRules rules, Rows rows, Profile profile) {
        var open = new ArrayList<Finding>();
        for (JudgedRule rule : rules.all()) {
            if (rule.info().makesFinding()) {
                for (Judgement.Proof each :
                        Judgement.of(rule, Truth.UNKNOWN, rows).waiting()) {
                    open.add(finding(rule, each));
                }
            }
        }
        return FoundFacts.of(profile, open);
    }

    private static Finding finding(JudgedRule rule, Judgement.Proof waiting) {
        var missing = new TreeSet<String>();
        for (Reading reading : waiting.readings()) {
            missing.addAll(reading.missing());
        }
        return new Recommendation(
                rule.info().id(),
                rule.advice(),
                waiting.about().subject(),
                rule.info().severity() == null
                        ? Severity.FOR_INFORMATION
                        : rule.info().severity(),
                Basis.ADVICE,
                List.of(),
                missing.stream().map(it -> new Evidence(it, "unknown", null)).toList(),
                List.of(),
                Map.of());
    }
}
