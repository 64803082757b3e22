package no.niraad.rules.promises;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.niraad.model.text.Language;
import no.niraad.rules.source.Claim;
import no.niraad.rules.source.RuleText;

/**
 * Whether a step says a practice of the source: in each language, it is to use at least two, and two in five, of the words that carry the
 * practice in claims.yaml. Fewer are the people and the place of the practice, without what they do.
 */
final class SaidPractice {

    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");
    /** A shorter one carries nothing: it is a pronoun, a preposition, an auxiliary. */
    private static final int CARRYING = 5;
    /** So many letters are alike in the forms of a word, such as brukere and brukerne, test and testing. */
    private static final int STEM = 4;

    private SaidPractice() {}

    /** {@return whether the step says it in all three languages} */
    static boolean in(RuleText.StepText step, Claim practice) {
        return Stream.of(Language.values()).allMatch(it -> said(step.text().in(it), statement(practice, it)));
    }

    /** {@return whether a text says what a statement does, both in one language} */
    static boolean said(String text, String statement) {
        Set<String> carrying = stems(statement, CARRYING);
        Set<String> said = stems(PLACEHOLDER.matcher(text).replaceAll(" "), STEM);
        long shared = carrying.stream().filter(said::contains).count();
        return shared >= 2 && 5 * shared >= 2L * carrying.size();
    }

    private static Set<String> stems(String text, int shortest) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .filter(it -> it.length() >= shortest)
                .map(it -> it.substring(0, STEM))
                .collect(Collectors.toSet());
    }

    private static String statement(Claim claim, Language language) {
        return switch (language) {
            case NB -> claim.nb();
            case NN -> claim.nn();
            case EN -> claim.en();
        };
    }
}
