package no.niraad.rules.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.niraad.model.finding.NotJudged;
import no.niraad.model.finding.RuleId;
import no.niraad.rules.Outcome;
import org.jspecify.annotations.Nullable;

/** What a case says must come, held against what comes. */
public final class Expectation {

    private final String folder;
    private final Case tried;

    /**
     * @param folder the folder of the case, whose rules it calls by their names alone
     * @param tried the case
     */
    public Expectation(String folder, Case tried) {
        this.folder = folder;
        this.tried = tried;
    }

    /**
     * {@return what is otherwise than the case says; empty when it holds}
     *
     * @param found what comes of the case
     * @param healthy what comes of the profile that it changes
     */
    public List<String> differences(Outcome found, Outcome healthy) {
        var differences = new ArrayList<String>();
        compare("finding", expected(), said(found), differences);
        if (tried.lost() != null) {
            List<String> lost = tried.lost().stream().map(this::id).toList();
            compare("lost strength", lost, lost(found, healthy), differences);
        }
        if (tried.notJudged() != null) {
            List<String> open =
                    found.notJudged().stream().map(Expectation::line).toList();
            compare("rule not judged", open(tried.notJudged()), open, differences);
        }
        return List.copyOf(differences);
    }

    /** {@return ids of the rules that the case expects to speak} */
    public List<String> rules() {
        return tried.expect().stream().map(it -> id(it.rule())).toList();
    }

    private static void compare(String what, List<String> expected, List<String> found, List<String> differences) {
        expected.stream()
                .filter(it -> !found.contains(it))
                .forEach(it -> differences.add("expected " + what + " did not come: " + it));
        found.stream()
                .filter(it -> !expected.contains(it))
                .forEach(it -> differences.add(what + " not expected: " + it));
    }

    private List<String> expected() {
        return tried.expect().stream()
                .map(it -> line(id(it.rule()), it.about(), it.severity(), it.reasons()))
                .toList();
    }

    /** The findings as lines; the reasons are told only where the case tells them. */
    private List<String> said(Outcome outcome) {
        return outcome.said().stream()
                .filter(it -> !it.strength())
                .map(it -> line(it.rule().toString(), it.about(), it.severity(), tellsReasons(it) ? names(it) : null))
                .toList();
    }

    private static List<String> names(Outcome.Said said) {
        return said.reasons().stream().map(RuleId::name).toList();
    }

    private boolean tellsReasons(Outcome.Said said) {
        return tried.expect().stream()
                .filter(it -> id(it.rule()).equals(said.rule().toString()))
                .filter(it -> it.about().equals(said.about()))
                .anyMatch(it -> it.reasons() != null);
    }

    private static String line(String rule, String about, Object severity, @Nullable List<String> reasons) {
        return rule + " about " + about + ", " + severity
                + (reasons == null ? "" : ", reasons " + new TreeSet<>(reasons));
    }

    /** The rules of the strengths that the healthy profile has, and this one has not, of one subject or another. */
    private static List<String> lost(Outcome found, Outcome healthy) {
        Set<String> now = found.said().stream()
                .filter(Outcome.Said::strength)
                .map(Expectation::key)
                .collect(Collectors.toSet());
        return healthy.said().stream()
                .filter(Outcome.Said::strength)
                .filter(it -> !now.contains(key(it)))
                .map(it -> it.rule().toString())
                .distinct()
                .toList();
    }

    private static String key(Outcome.Said strength) {
        return strength.rule() + " about " + strength.about();
    }

    private List<String> open(List<Case.OpenRule> open) {
        return open.stream()
                .map(it -> id(it.rule()) + " about " + it.about() + ", missing " + new TreeSet<>(it.missing()))
                .toList();
    }

    private static String line(NotJudged open) {
        return open.rule() + " about " + open.about().key() + ", missing " + new TreeSet<>(open.missing());
    }

    private String id(String name) {
        return name.contains("/") ? name : folder + "/" + name;
    }
}
