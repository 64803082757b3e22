package no.niraad.rules.whatif;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.niraad.model.Profile;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.condition.Element;
import no.niraad.rules.facts.Answered;
import no.niraad.rules.facts.AnsweredInInitiative;
import no.niraad.rules.facts.AnsweredInOrgUnit;
import no.niraad.rules.facts.AnsweredInProcurement;
import no.niraad.rules.facts.AnsweredInSystem;
import no.niraad.rules.facts.FoundInInitiative;
import no.niraad.rules.facts.FoundInOrgUnit;
import no.niraad.rules.facts.FoundInProcurement;
import no.niraad.rules.facts.FoundInSystem;
import no.niraad.rules.facts.ProfileFacts;

/** How much rules could say of a profile: each rule once of each thing of the kind that it speaks of. */
final class Sayable {

    private final Map<String, Integer> things;

    Sayable(Profile profile) {
        things = ProfileFacts.of(profile).stream()
                .collect(Collectors.toMap(it -> it.getClass().getSimpleName(), it -> 1, Integer::sum, HashMap::new));
        put(1, Answered.class);
        put(profile.orgUnits().size(), AnsweredInOrgUnit.class, FoundInOrgUnit.class);
        put(profile.initiatives().size(), AnsweredInInitiative.class, FoundInInitiative.class);
        put(profile.systems().size(), AnsweredInSystem.class, FoundInSystem.class);
        put(profile.procurements().size(), AnsweredInProcurement.class, FoundInProcurement.class);
    }

    private void put(int count, Class<?>... types) {
        List.of(types).forEach(it -> things.put(it.getSimpleName(), count));
    }

    /** {@return how many things a rule could speak of} */
    int by(RuleInfo rule) {
        for (Element element : rule.when()) {
            if (rule.about().equals(element.binding())) {
                String type = element.type().substring(element.type().lastIndexOf('.') + 1);
                return things.getOrDefault(type, 0);
            }
        }
        throw new IllegalStateException(
                "Rule " + rule.id() + " speaks of " + rule.about() + ", which it does not bind.");
    }
}
