package no.niraad.rules.whatif;

import java.util.List;
import java.util.Optional;
import no.niraad.model.finding.RuleId;
import no.niraad.model.finding.Subject;

/**
 * What the unknown answers can still change: which risks and recommendations come whatever they are, which come by some of them,
 * and how many cannot come. It is exact, and no sample: nothing is called possible that no answers bring, and nothing is left out
 * that some do.
 *
 * <p>It is about the parts that the profile names: its units, initiatives, benefits, systems and procurements, and which of them
 * meet. The rules of packs are in it, but for those that nobody can bound.
 *
 * @param certain the findings that come whatever the unknown answers are, in the order of the rules
 * @param possible those that come by some answers and not by others, in the order of the rules
 * @param advice how many there are of each piece of advice, in order
 * @param packs how many there are of each pack, in the order they were given
 * @param unbounded the rules that are in none of it: those of packs with full rights, whose conditions nobody knows, those of packs
 *     that ask how urgent a finding is, and those that read so much, or are so much
 *     work, that not all answers could be tried; in order
 */
public record Outlook(
        List<Prospect> certain,
        List<Prospect> possible,
        List<Tally> advice,
        List<PackTally> packs,
        List<RuleId> unbounded) {

    public Outlook {
        certain = List.copyOf(certain);
        possible = List.copyOf(possible);
        advice = List.copyOf(advice);
        packs = List.copyOf(packs);
        unbounded = List.copyOf(unbounded);
    }

    /**
     * A finding that is or could be.
     *
     * @param rule the rule
     * @param advice the piece of advice it belongs to, 1 to 9; 0 for a pack's rule
     * @param about what it is, or would be, about
     */
    public record Prospect(RuleId rule, int advice, Subject about) {}

    /**
     * How many findings of one piece of advice are certain, possible and excluded.
     *
     * @param advice 1 to 9
     * @param certain come whatever is answered
     * @param possible come by some answers
     * @param excluded come by none: of what each rule could say of each thing in the profile, the rest
     */
    public record Tally(int advice, int certain, int possible, int excluded) {}

    /**
     * The same of one pack.
     *
     * @param pack its id
     * @param certain come whatever is answered
     * @param possible come by some answers
     * @param excluded come by none; of a rule that speaks of findings, none is counted
     */
    public record PackTally(String pack, int certain, int possible, int excluded) {}

    /** {@return how many findings are certain, possible and excluded in all; the advice is 0} */
    public Tally total() {
        int excluded = advice.stream().mapToInt(Tally::excluded).sum()
                + packs.stream().mapToInt(PackTally::excluded).sum();
        return new Tally(0, certain.size(), possible.size(), excluded);
    }

    /** {@return whether what a rule would say of something is certain; empty when it is excluded, or the rule cannot be bounded} */
    public Optional<Boolean> isCertain(RuleId rule, Subject about) {
        if (has(certain, rule, about)) {
            return Optional.of(true);
        }
        return has(possible, rule, about) ? Optional.of(false) : Optional.empty();
    }

    private static boolean has(List<Prospect> prospects, RuleId rule, Subject about) {
        return prospects.stream()
                .anyMatch(it -> it.rule().equals(rule) && it.about().equals(about));
    }
}
