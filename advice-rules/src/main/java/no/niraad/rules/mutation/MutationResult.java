package no.niraad.rules.mutation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What came of some mutants.
 *
 * @param judged each mutant, in the order of the files
 */
public record MutationResult(List<Judged> judged) {

    public MutationResult {
        judged = List.copyOf(judged);
    }

    /**
     * What came of one mutant.
     *
     * @param mutant the mutant
     * @param killedBy the case that noticed; null when none did
     */
    public record Judged(Mutant mutant, @Nullable String killedBy) {

        /** {@return whether no case noticed, though the change is not known to change nothing} */
        public boolean survived() {
            return killedBy == null && !mutant.equivalent();
        }
    }

    /** {@return how many could be noticed: all but those that are proven to change nothing} */
    public int counted() {
        return (int) judged.stream().filter(it -> !it.mutant().equivalent()).count();
    }

    /** {@return how many a case noticed} */
    public int killed() {
        return (int) judged.stream().filter(it -> it.killedBy() != null).count();
    }

    /** {@return how many are proven to change nothing} */
    public int equivalent() {
        return judged.size() - counted();
    }

    /** {@return the part that was noticed, from 0 to 1; 1 when there is nothing to notice} */
    public double score() {
        return counted() == 0 ? 1 : (double) killed() / counted();
    }

    /** {@return the mutants that no case noticed} */
    public List<Mutant> survivors() {
        return judged.stream().filter(Judged::survived).map(Judged::mutant).toList();
    }

    /** {@return the same by folder, ordered by name} */
    public Map<String, MutationResult> byFolder() {
        return judged.stream()
                .collect(Collectors.groupingBy(
                        it -> it.mutant().original().id().folder(),
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), MutationResult::new)));
    }
}
