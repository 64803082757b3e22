package no.niraad.rules.promises;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.niraad.rules.Folders;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import no.niraad.rules.source.Claim;
import org.junit.jupiter.api.Test;

/** Promise 5: what the source claims is encoded, and nothing is said in its name that it does not claim. */
class ClaimsEncodedTest {

    private static final Map<String, Claim> CLAIMS =
            Folders.claims().stream().collect(toMap(Claim::id, Function.identity()));

    private final Faults faults = new Faults();

    @Test
    void every_condition_is_told_of_when_it_is_lacking_and_when_it_is_met() {
        for (Claim claim : Folders.claims()) {
            if (claim.kind() == Claim.Kind.CONDITION) {
                Set<RuleKind> kinds = kindsOf(claim);
                faults.unless(kinds.contains(RuleKind.STRENGTH), claim.id(), "no strength tells that it is met");
                faults.unless(
                        kinds.contains(RuleKind.RECOMMENDATION) || kinds.contains(RuleKind.RISK),
                        claim.id(),
                        "neither a recommendation nor a risk tells that it is lacking");
            }
        }
        faults.none();
    }

    @Test
    void every_mechanism_is_encoded_as_a_rule() {
        for (Claim claim : Folders.claims()) {
            if (claim.kind() == Claim.Kind.MECHANISM) {
                faults.unless(!kindsOf(claim).isEmpty(), claim.id(), "no rule encodes this mechanism");
            }
        }
        faults.none();
    }

    @Test
    void the_claims_that_rules_name_exist() {
        for (RuleInfo rule : Folders.rules()) {
            rule.claims().forEach(it -> faults.unless(CLAIMS.containsKey(it), rule.id(), "there is no claim " + it));
            faults.unless(rule.kind() == RuleKind.OBSERVATION || !rule.claims().isEmpty(), rule.id(), "names no claim");
        }
        faults.none();
    }

    private static Set<RuleKind> kindsOf(Claim claim) {
        return Folders.rules().stream()
                .filter(it -> it.claims().contains(claim.id()))
                .map(RuleInfo::kind)
                .collect(Collectors.toSet());
    }
}
