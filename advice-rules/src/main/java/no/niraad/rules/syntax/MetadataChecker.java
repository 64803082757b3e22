package no.niraad.rules.syntax;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.niraad.model.document.Nearest;
import no.niraad.model.document.Problems;
import no.niraad.model.finding.Severity;
import no.niraad.rules.syntax.DrlRule.Annotation;
import no.niraad.rules.syntax.DrlRule.Written;

/** Checks what a rule says of itself: words from a closed vocabulary that fit together. */
final class MetadataChecker {

    private static final Set<String> NAMES =
            Set.of("kind", "severity", "basis", "claims", "sharpens", "eases", "tradeoff", "description");
    private static final Set<String> URGENT = Set.of("risk", "recommendation");
    private static final List<String> SEVERITIES = Arrays.stream(Severity.values())
            .map(it -> it.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .toList();
    private static final Pattern CLAIM = Pattern.compile("[0-9]{1,2}\\.[0-9]{1,2}");

    private final Dialect dialect;
    private final DrlRule rule;
    private final Problems problems;

    MetadataChecker(Dialect dialect, DrlRule rule, Problems problems) {
        this.dialect = dialect;
        this.rule = rule;
        this.problems = problems;
    }

    void check() {
        var seen = new HashSet<String>();
        for (Annotation annotation : rule.metadata()) {
            if (!seen.add(annotation.name().text())) {
                problems.add(
                        annotation.name().at(),
                        "rules/metadata-twice",
                        "word",
                        annotation.name().text());
            }
            check(annotation);
        }
        Optional<String> kind = rule.annotation("kind").map(Annotation::text);
        if (kind.isEmpty()) {
            problems.add(rule.name().at(), "rules/kind-missing", "allowed", String.join(", ", dialect.kinds()));
        } else if (dialect.kinds().contains(kind.get())) {
            checkSeverity(kind.get());
            checkReason(kind.get());
        }
    }

    private void check(Annotation annotation) {
        switch (annotation.name().text()) {
            case "kind" -> choice(annotation, dialect.kinds());
            case "severity" -> choice(annotation, SEVERITIES);
            case "basis" -> choice(annotation, dialect.bases());
            case "claims" -> annotation.values().forEach(this::claim);
            case "sharpens", "eases", "tradeoff", "description" -> single(annotation);
            default -> {
                String name = annotation.name().text();
                problems.addWithSuggestion(
                        annotation.name().at(),
                        "rules/metadata-unknown",
                        Nearest.to(name, NAMES),
                        "word",
                        name,
                        "known",
                        "@" + String.join(", @", new TreeSet<>(NAMES)));
            }
        }
    }

    private void choice(Annotation annotation, List<String> allowed) {
        if (single(annotation) && !allowed.contains(annotation.text())) {
            problems.addWithSuggestion(
                    annotation.values().get(0).at(),
                    "rules/metadata-choice",
                    Nearest.to(annotation.text(), allowed),
                    "word",
                    annotation.text(),
                    "allowed",
                    String.join(", ", allowed));
        }
    }

    private boolean single(Annotation annotation) {
        boolean single = annotation.values().size() == 1;
        if (!single) {
            problems.add(
                    annotation.values().get(1).at(),
                    "rules/metadata-single",
                    "word",
                    annotation.name().text());
        }
        return single;
    }

    private void claim(Written value) {
        if (!CLAIM.matcher(value.text()).matches()) {
            problems.add(value.at(), "rules/claim", "word", value.text());
        }
    }

    /** What asks for attention tells how soon; what is in place asks for none; a reason may change it. */
    private void checkSeverity(String kind) {
        Optional<Annotation> severity = rule.annotation("severity");
        if (URGENT.contains(kind) && severity.isEmpty()) {
            problems.add(rule.name().at(), "rules/severity-missing", "allowed", String.join(", ", SEVERITIES));
        } else if (!URGENT.contains(kind) && !kind.equals("reason")) {
            severity.ifPresent(it -> problems.add(it.name().at(), "rules/severity-unwanted", "word", kind));
        }
    }

    private void checkReason(String kind) {
        Optional<Annotation> sharpens = rule.annotation("sharpens");
        Optional<Annotation> eases = rule.annotation("eases");
        if (!kind.equals("reason")) {
            sharpens.or(() -> eases)
                    .ifPresent(it -> problems.add(
                            it.name().at(),
                            "rules/reason-only",
                            "word",
                            it.name().text()));
        } else if (sharpens.isEmpty() && eases.isEmpty()) {
            problems.add(rule.name().at(), "rules/reason-of-nothing");
        } else if (sharpens.isPresent() && eases.isPresent()) {
            problems.add(eases.get().name().at(), "rules/sharpens-and-eases");
        } else if (eases.isPresent() && rule.annotation("severity").isEmpty()) {
            problems.add(eases.get().name().at(), "rules/eases-to-nothing", "allowed", String.join(", ", SEVERITIES));
        }
    }
}
