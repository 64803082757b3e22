package no.niraad.rules.whatif;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import no.niraad.model.Answer;
import no.niraad.model.Profile;
import no.niraad.model.change.AnswerChange;
import no.niraad.model.change.ProfileAnswers;
import no.niraad.model.change.ProfileAnswers.Answered;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Evidence;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.Strength;
import no.niraad.rules.Answers;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import no.niraad.rules.Sources;
import org.jspecify.annotations.Nullable;

/** Random profiles made small, so that everything about them can be tried. */
final class Small {

    private Small() {}

    /** {@return the risks and recommendations of an assessment} */
    static List<Finding> findings(Assessment assessment) {
        return assessment.findings().stream()
                .filter(it -> !(it instanceof Strength))
                .toList();
    }

    /** {@return whether what a rule says asks somebody to act} */
    static boolean isTold(RuleInfo rule) {
        return rule.kind() == RuleKind.RISK || rule.kind() == RuleKind.RECOMMENDATION;
    }

    /** {@return one of them, drawn; null when there is none} */
    static @Nullable Finding drawn(Assessment assessment, Random random) {
        List<Finding> findings = findings(assessment);
        return findings.isEmpty() ? null : findings.get(random.nextInt(findings.size()));
    }

    /** {@return the profile with no other answers known than those behind a finding, and some more} */
    static Profile around(Finding finding, int more, Profile profile, Random random) {
        Set<String> kept = new HashSet<>();
        finding.evidence().stream().map(Evidence::fact).forEach(kept::add);
        List<String> others = new ArrayList<>(Answers.of(profile).keySet());
        Collections.shuffle(others, random);
        kept.addAll(others.subList(0, Math.min(more, others.size())));
        return Answers.change(profile, (path, answer) -> kept.contains(path) ? answer : Answer.UNKNOWN);
    }

    /** {@return the paths of all facts of a profile that are known, or unknown} */
    static List<String> paths(Profile profile, boolean known) {
        return new ProfileAnswers(profile)
                .all().stream()
                        .filter(it -> (it.value() != null) == known)
                        .map(Answered::path)
                        .toList();
    }

    /** {@return what is said of a profile with changes} */
    static Assessment with(Profile profile, List<AnswerChange> changes) {
        return Sources.engine().evaluate(AnswerChange.apply(changes, profile));
    }

    static boolean isThere(Finding finding, Assessment assessment) {
        return Impact.find(assessment.findings(), finding) != null;
    }
}
