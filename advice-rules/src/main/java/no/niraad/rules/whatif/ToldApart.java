package no.niraad.rules.whatif;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.niraad.rules.PackInfo;
import no.niraad.rules.Rulebook;
import no.niraad.rules.answers.PossibleAnswers;

/** The answers that some of the rules can tell apart. */
final class ToldApart {

    private ToldApart() {}

    /** {@return all of them} Built-in rules compare with named numbers and with no text, so that those of packs alone are gone through. */
    static PossibleAnswers by(Rulebook rulebook) {
        Set<String> packs = rulebook.packs().stream().map(PackInfo::id).collect(Collectors.toSet());
        List<String> conditions = rulebook.rules().stream()
                .filter(it -> packs.contains(it.id().folder()))
                .flatMap(it -> it.when().stream())
                .flatMap(it -> it.constraints().stream())
                .toList();
        var numbers = PossibleAnswers.numbersIn(conditions);
        numbers.addAll(rulebook.thresholds().values());
        return new PossibleAnswers(numbers, PossibleAnswers.andAnother(PossibleAnswers.textsIn(conditions)));
    }
}
