package no.niraad.rules.whatif;

import java.util.List;
import no.niraad.rules.Rulebook;
import no.niraad.rules.answers.PossibleAnswers;

/** The answers that some of the rules can tell apart. */
final class ToldApart {

    private ToldApart() {}

    /** {@return all of them} Built-in rules compare with named numbers, packs with any. */
    static PossibleAnswers by(Rulebook rulebook) {
        List<String> conditions = rulebook.rules().stream()
                .flatMap(it -> it.when().stream())
                .flatMap(it -> it.constraints().stream())
                .toList();
        var numbers = PossibleAnswers.numbersIn(conditions);
        numbers.addAll(rulebook.thresholds().values());
        return new PossibleAnswers(numbers, PossibleAnswers.andAnother(PossibleAnswers.textsIn(conditions)));
    }
}
