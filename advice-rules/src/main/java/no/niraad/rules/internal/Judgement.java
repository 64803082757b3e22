package no.niraad.rules.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import no.niraad.rules.AssessmentFailedException;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.condition.Match;
import no.niraad.rules.condition.Reading;
import no.niraad.rules.condition.Row;
import no.niraad.rules.condition.Rows;
import no.niraad.rules.condition.TooMuchWorkException;
import no.niraad.rules.condition.Truth;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of one rule asked of one profile: of which facts they hold, by which answers, and of which facts they
 * would hold if more were known.
 */
final class Judgement implements Consumer<Match> {

    private static final @Nullable Proof[] NONE = {};
    private static final int MANY = 10_000;

    /** What a rule rests on, or waits for, when it speaks of one fact. */
    static final class Proof {

        private final Row about;
        private List<Reading> readings;
        private int many = MANY;
        private boolean confirmed;

        private Proof(Row about, List<Reading> readings) {
            this.about = about;
            this.readings = readings;
        }

        Row about() {
            return about;
        }

        /** A rule of a pack may hold of one fact in a million ways that rest on the same answers: these are kept once. */
        private void add(List<Reading> more) {
            readings.addAll(more);
            if (readings.size() > many) {
                readings = new ArrayList<>(new LinkedHashSet<>(readings));
                many = Math.max(MANY, 2 * readings.size());
            }
        }

        /** {@return the answers; one may stand twice} */
        List<Reading> readings() {
            return readings;
        }
    }

    private final JudgedRule rule;
    private @Nullable Proof[] holds = NONE;
    private @Nullable Proof[] waits = NONE;
    private @Nullable List<Proof> proofs;

    private Judgement(JudgedRule rule) {
        this.rule = rule;
    }

    /**
     * {@return where a rule holds and where it waits for answers}
     *
     * @param least true to leave out where it waits
     */
    static Judgement of(JudgedRule rule, Truth least, Rows rows) {
        var judgement = new Judgement(rule);
        try {
            rule.conditions().matches(least, rows, judgement);
        } catch (TooMuchWorkException e) {
            throw tooMuch(rule.info(), e);
        }
        return judgement;
    }

    /** {@return what to throw when a rule does more than it may} */
    static AssessmentFailedException tooMuch(RuleInfo rule, TooMuchWorkException e) {
        return new AssessmentFailedException(
                "Rule " + rule.id() + " in " + rule.file() + ":" + rule.line() + " " + e.getMessage()
                        + ". Nothing is judged. Join its conditions by ==, or ask more of the first of them.",
                e);
    }

    @Override
    public void accept(Match match) {
        if (match.truth() == Truth.TRUE) {
            holds = with(holds, match);
        } else {
            waits = with(waits, match);
        }
    }

    private static @Nullable Proof[] with(@Nullable Proof[] proofs, Match match) {
        int at = match.about().index();
        @Nullable
        Proof[] grown = at < proofs.length ? proofs : Arrays.copyOf(proofs, Math.max(at + 1, 2 * proofs.length));
        Proof known = grown[at];
        if (known == null) {
            grown[at] = new Proof(match.about(), match.readings());
        } else {
            known.add(match.readings());
        }
        return grown;
    }

    /** {@return the rule} */
    JudgedRule rule() {
        return rule;
    }

    /** {@return whether the rule neither holds nor waits anywhere, as most do} */
    boolean isSilent() {
        return holds.length == 0 && waits.length == 0;
    }

    /** {@return where the rule holds, in the order of the facts} */
    List<Proof> proofs() {
        if (proofs == null) {
            proofs = holds.length == 0 ? List.of() : gathered(holds);
        }
        return proofs;
    }

    private static List<Proof> gathered(@Nullable Proof[] byFact) {
        var proofs = new ArrayList<Proof>(byFact.length);
        for (Proof each : byFact) {
            if (each != null) {
                proofs.add(each);
            }
        }
        return proofs;
    }

    /** {@return what the rule rests on when it speaks of a fact; null when it does not hold there} */
    @Nullable
    Proof proof(Row about) {
        Proof proof = about.index() < holds.length ? holds[about.index()] : null;
        return proof != null && proof.about == about ? proof : null;
    }

    /** {@return what the rule waits for when it would speak of a fact; null when it holds, or could not hold, there} */
    @Nullable
    Proof waiting(Row about) {
        Proof proof = about.index() < waits.length ? waits[about.index()] : null;
        return proof != null && proof.about == about && proof(about) == null ? proof : null;
    }

    /**
     * Notes that Drools came to the same conclusion.
     *
     * @throws AssessmentFailedException when the conditions do not hold of the fact
     */
    void confirm(@Nullable Row about) {
        Proof proof = about == null ? null : proof(about);
        if (proof == null) {
            throw disagreement("fired about " + subject(about) + ", but its conditions do not hold there");
        }
        proof.confirmed = true;
    }

    /**
     * Checks that Drools came to every conclusion that the conditions prove.
     *
     * @throws AssessmentFailedException when it did not
     */
    void mustBeConfirmed() {
        for (Proof each : holds) {
            if (each != null && !each.confirmed) {
                throw disagreement("did not fire about " + subject(each.about) + ", but its conditions hold there");
            }
        }
    }

    private static String subject(@Nullable Row about) {
        return about == null ? "a fact that no rule asks for" : about.subject().key();
    }

    private AssessmentFailedException disagreement(String what) {
        RuleInfo info = rule.info();
        return new AssessmentFailedException(
                "Rule " + info.id() + " in " + info.file() + " " + what
                        + ". This is a fault of the product; please report it.",
                null);
    }

    /** {@return where the rule waits for answers, and does not hold anyway, in the order of the facts} */
    List<Proof> waiting() {
        if (waits.length == 0) {
            return List.of();
        }
        var waiting = new ArrayList<Proof>(waits.length);
        for (Proof each : waits) {
            if (each != null && proof(each.about) == null) {
                waiting.add(each);
            }
        }
        return waiting;
    }
}
