package no.niraad.rules.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.niraad.model.Profile;
import no.niraad.model.document.Binder;
import no.niraad.model.document.Document;
import no.niraad.model.document.Documents;
import no.niraad.model.document.Node;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.NotJudged;
import no.niraad.model.finding.RuleId;
import no.niraad.model.finding.Strength;
import no.niraad.model.profile.ProfileReader;
import no.niraad.rules.AdviceEngine;
import org.jspecify.annotations.Nullable;

/** Runs cases: changes the healthy profile, evaluates it, and compares what comes with what the case says. */
public final class CaseVerifier {

    private final AdviceEngine engine;
    private final Document healthy;
    private final Assessment baseline;

    /**
     * @param engine with the rules to try
     * @param healthy the profile that every case changes
     */
    public CaseVerifier(AdviceEngine engine, Document healthy) {
        this.engine = engine;
        this.healthy = healthy.sound();
        this.baseline = engine.evaluate(ProfileReader.read(healthy));
    }

    /** {@return what comes of the healthy profile itself} */
    public Assessment baseline() {
        return baseline;
    }

    /**
     * {@return the results of a folder's cases, in their order}
     *
     * @throws IOException when the file cannot be read
     * @throws no.niraad.model.document.InvalidDocumentException when the file is not a file of cases
     */
    public List<CaseResult> verify(Path casesFile) throws IOException {
        String name = casesFile.getFileName().toString();
        CaseFile file = Binder.bind(Documents.yaml(name, Files.readAllBytes(casesFile)), CaseFile.class);
        String folder = name.replace(".cases.yaml", "");
        return file.cases().stream().map(it -> verify(folder, it)).toList();
    }

    private CaseResult verify(String folder, Case tried) {
        Assessment assessment = engine.evaluate(profile(tried.change()));
        var differences = new ArrayList<String>();
        compare("finding", expected(folder, tried), found(folder, tried, assessment), differences);
        if (tried.lost() != null) {
            compare("lost strength", ids(folder, tried.lost()), lost(assessment), differences);
        }
        if (tried.notJudged() != null) {
            compare("rule not judged", open(folder, tried.notJudged()), open(assessment), differences);
        }
        return new CaseResult(folder, tried, assessment, differences);
    }

    /** {@return the healthy profile with a change} */
    public Profile profile(Map<String, Node> change) {
        Node tree = healthy.root();
        for (Map.Entry<String, Node> each : change.entrySet()) {
            tree = ProfileChange.apply(tree, each.getKey(), each.getValue());
        }
        return ProfileReader.read(healthy.with(tree));
    }

    private static void compare(String what, List<String> expected, List<String> found, List<String> differences) {
        expected.stream()
                .filter(it -> !found.contains(it))
                .forEach(it -> differences.add("expected " + what + " did not come: " + it));
        found.stream()
                .filter(it -> !expected.contains(it))
                .forEach(it -> differences.add(what + " not expected: " + it));
    }

    private static List<String> expected(String folder, Case tried) {
        return tried.expect().stream()
                .map(it -> line(id(folder, it.rule()), it.about(), it.severity(), it.reasons()))
                .toList();
    }

    /** The findings as lines; the reasons are told only where the case tells them. */
    private static List<String> found(String folder, Case tried, Assessment assessment) {
        return assessment.findings().stream()
                .filter(it -> !(it instanceof Strength))
                .map(it -> line(
                        it.rule().toString(),
                        it.about().key(),
                        it.severity(),
                        tellsReasons(folder, tried, it)
                                ? it.reasons().stream().map(RuleId::name).toList()
                                : null))
                .toList();
    }

    private static boolean tellsReasons(String folder, Case tried, Finding finding) {
        return tried.expect().stream()
                .filter(it -> id(folder, it.rule()).equals(finding.rule().toString()))
                .filter(it -> it.about().equals(finding.about().key()))
                .anyMatch(it -> it.reasons() != null);
    }

    private static String line(String rule, String about, Object severity, @Nullable List<String> reasons) {
        return rule + " about " + about + ", " + severity
                + (reasons == null ? "" : ", reasons " + new TreeSet<>(reasons));
    }

    /** The rules of the strengths that the healthy profile has, and this one has not, of one subject or another. */
    private List<String> lost(Assessment assessment) {
        Set<String> now = assessment.strengths().stream().map(CaseVerifier::key).collect(Collectors.toSet());
        return baseline.strengths().stream()
                .filter(it -> !now.contains(key(it)))
                .map(it -> it.rule().toString())
                .distinct()
                .toList();
    }

    private static String key(Strength strength) {
        return strength.rule() + " about " + strength.about().key();
    }

    private static List<String> open(String folder, List<Case.OpenRule> open) {
        return open.stream()
                .map(it -> id(folder, it.rule()) + " about " + it.about() + ", missing " + new TreeSet<>(it.missing()))
                .toList();
    }

    private static List<String> open(Assessment assessment) {
        return assessment.notJudged().stream().map(CaseVerifier::line).toList();
    }

    private static String line(NotJudged open) {
        return open.rule() + " about " + open.about().key() + ", missing " + new TreeSet<>(open.missing());
    }

    private static List<String> ids(String folder, List<String> names) {
        return names.stream().map(it -> id(folder, it)).toList();
    }

    private static String id(String folder, String name) {
        return name.contains("/") ? name : folder + "/" + name;
    }

    /** {@return the files of cases below a folder of resources, ordered by name} */
    public static List<Path> caseFiles(Path rules) throws IOException {
        try (Stream<Path> files = Files.walk(rules)) {
            return files.filter(it -> it.toString().endsWith(".cases.yaml"))
                    .sorted()
                    .toList();
        }
    }
}
