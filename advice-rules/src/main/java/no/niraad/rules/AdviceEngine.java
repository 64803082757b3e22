package no.niraad.rules;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import no.niraad.model.Profile;
import no.niraad.model.fact.FactCatalogue;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.RuleChange;
import no.niraad.model.finding.RuleId;
import no.niraad.rules.internal.Evaluator;
import no.niraad.rules.internal.PackList;
import no.niraad.rules.internal.PackPromises;
import no.niraad.rules.pack.Configuration;
import no.niraad.rules.pack.Pack;

/**
 * Judges profiles by the nine pieces of advice. Make one, keep it, and share it between threads.
 *
 * <pre>{@code
 * AdviceEngine engine = AdviceEngine.create();
 * Assessment assessment = engine.evaluate(profile);
 * }</pre>
 *
 * <p>It is no server, no session and no store: the same profile always gives an equal assessment, and nothing is kept.
 */
public final class AdviceEngine {

    private final Evaluator evaluator;
    private final List<RuleId> untold;
    private final Allowance allowance;

    private AdviceEngine(Evaluator evaluator, List<RuleId> untold, Allowance allowance) {
        this.evaluator = evaluator;
        this.untold = untold;
        this.allowance = allowance;
    }

    /** {@return an engine with the built-in rules} Takes a fraction of a second: do it once. */
    public static AdviceEngine create() {
        return new AdviceEngine(Evaluator.builtIn(), List.of(), Allowance.unlimited());
    }

    /**
     * {@return an engine that judges by the same rules, and whose {@linkplain #evaluate evaluations} and {@linkplain #standings standings}
     * take the work of packs off an allowance} When that is spent they throw
     * {@link no.niraad.rules.condition.TooMuchWorkException}; without packs nothing is taken. For one thread, as the allowance is,
     * while this engine may be shared on.
     */
    public AdviceEngine within(Allowance allowance) {
        return new AdviceEngine(evaluator, untold, allowance);
    }

    /**
     * {@return what the rules say about an organisation}
     *
     * @throws AssessmentFailedException when a rule fails; there is never a partial assessment
     */
    public Assessment evaluate(Profile profile) {
        return evaluator.evaluate(profile, allowance);
    }

    /**
     * {@return why a rule fires for a profile, does not, or cannot be judged, condition by condition}
     *
     * @throws IllegalArgumentException when there is no such rule, or it is an observation
     */
    public Explanation explain(RuleId rule, Profile profile) {
        return evaluator.explain(rule, profile);
    }

    /**
     * {@return all that profiles may answer for it: the built-in facts, and those of its packs} A profile that answers the latter is
     * read with it: {@code ProfileReader.read(file, engine.facts())}.
     */
    public FactCatalogue facts() {
        return evaluator.rulebook().facts();
    }

    /**
     * {@return where a rule fires for a profile, and where it would if more were known} A rule is judged by its
     * conditions alone, which takes a small part of the time of an evaluation, but for one of a pack that asks what was found; the two
     * always agree. Where a rule of a pack with full rights would fire if more were known, nobody can tell.
     *
     * @throws IllegalArgumentException when there is no such rule, or it is an observation
     */
    public List<Standing> standings(RuleId rule, Profile profile) {
        return evaluator.standings(rule, profile, allowance);
    }

    /** {@return the rules it judges by} */
    public Rulebook rulebook() {
        return evaluator.rulebook();
    }

    /**
     * {@return the rules of its packs of which nobody can tell whether they punish a better answer} They can come to speak in more ways than
     * can be tried when an engine is made. They judge as others do.
     */
    public List<RuleId> untold() {
        return untold;
    }

    /** {@return what makes an engine with packs, or with built-in rules that are changed} */
    public static Builder builder() {
        return new Builder(Evaluator::builtIn);
    }

    /** {@return what makes an engine from the built-in rules of this one, without making them anew} */
    public Builder toBuilder() {
        return new Builder(() -> evaluator);
    }

    /** Gathers what an engine judges by. For one thread. */
    public static final class Builder {

        private final Supplier<Evaluator> builtIn;
        private final List<Callable<List<Pack>>> packs = new ArrayList<>();
        private final List<RuleChange> changes = new ArrayList<>();
        private final List<Path> configurations = new ArrayList<>();

        private Builder(Supplier<Evaluator> builtIn) {
            this.builtIn = builtIn;
        }

        /** {@return this builder} Adds the pack in a folder, a jar or a single DRL file; see {@link Pack#read}. */
        public Builder pack(Path path) {
            packs.add(() -> List.of(Pack.read(path)));
            return this;
        }

        /** {@return this builder} Adds a pack that has been read. */
        public Builder pack(Pack pack) {
            packs.add(() -> List.of(pack));
            return this;
        }

        /** {@return this builder} Adds a pack whose rules run with all rights of the caller; see {@link Pack#readWithFullRights}. */
        public Builder packWithFullRights(Path path) {
            packs.add(() -> List.of(Pack.readWithFullRights(path)));
            return this;
        }

        /** {@return this builder} Adds the packs, and makes the changes, that a file of configuration names; see {@link Configuration}. */
        public Builder configuration(Path file) {
            configurations.add(file);
            return this;
        }

        /** {@return this builder} Adds the packs on the class path of a loader; see {@link Pack#onClassPath}. */
        public Builder packsOnClassPath(ClassLoader loader) {
            packs.add(() -> Pack.onClassPath(loader));
            return this;
        }

        /** {@return this builder} Adds the packs on the class path that this class was loaded from. */
        public Builder packsOnClassPath() {
            return packsOnClassPath(AdviceEngine.class.getClassLoader());
        }

        /** {@return this builder} Switches a built-in rule off; every assessment says so, with the reason. */
        public Builder without(RuleId rule, String reason) {
            changes.add(new RuleChange(rule.toString(), null, null, reason));
            return this;
        }

        /** {@return this builder} Gives a number of the built-in rules another value; every assessment says so, with the reason. */
        public Builder number(String id, int value, String reason) {
            changes.add(new RuleChange(id, null, value, reason));
            return this;
        }

        /**
         * {@return the engine}
         *
         * @throws no.niraad.model.document.InvalidDocumentException with all that is wrong with a configuration or the files of all packs, and
         *     with each rule that is seen to punish a better answer, and a profile that shows it; of a rule that asks for findings of no
         *     rule by name, that cannot always be told; see {@link AdviceEngine#untold()}
         * @throws InvalidRulebookException when a change is about no rule or number, or has no reason
         * @throws UncheckedIOException when a file cannot be read
         */
        public AdviceEngine build() {
            List<Configuration> configured = PackList.configured(configurations);
            List<Pack> read = PackList.read(configured, packs);
            var all = new ArrayList<>(changes);
            configured.forEach(it -> all.addAll(it.changes()));
            PackList.mustAgree(all, read);
            read.forEach(it -> all.addAll(it.changes()));
            List<RuleId> untold = PackPromises.check(read, all);
            return new AdviceEngine(builtIn.get().with(all, read), untold, Allowance.unlimited());
        }
    }
}
