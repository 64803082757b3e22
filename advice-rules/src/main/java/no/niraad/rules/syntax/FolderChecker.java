package no.niraad.rules.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.niraad.model.document.Nearest;
import no.niraad.model.document.Problems;
import no.niraad.rules.syntax.DrlRule.Annotation;
import no.niraad.rules.syntax.DrlRule.Consequence;

/** Checks what concerns all rules of a folder: that no two have one name, and that a reason belongs to a finding. */
final class FolderChecker {

    private record Place(DrlRule rule, String file) {}

    private final List<DrlFile> files;
    private final List<Problems> problems;
    private final Map<String, Place> byName = new HashMap<>();

    /** The problems stand in the order of the files. */
    FolderChecker(List<DrlFile> files, List<Problems> problems) {
        this.files = files;
        this.problems = problems;
    }

    /** Checks; {@code complete} tells whether every rule could be read, so that none is missed in vain. */
    void check(boolean complete) {
        for (int i = 0; i < files.size(); i++) {
            for (DrlRule rule : files.get(i).rules()) {
                unique(rule, files.get(i).name(), problems.get(i));
            }
        }
        for (int i = 0; complete && i < files.size(); i++) {
            for (DrlRule rule : files.get(i).rules()) {
                target(rule, problems.get(i));
            }
        }
    }

    private void unique(DrlRule rule, String file, Problems found) {
        Place first = byName.putIfAbsent(rule.name().text(), new Place(rule, file));
        if (first != null) {
            String path = first.file() + ":" + first.rule().at().line();
            found.add(rule.name().at(), "rules/name-twice", "word", rule.name().text(), "path", path);
        }
    }

    private void target(DrlRule reason, Problems found) {
        Optional<Annotation> added = reason.annotation("sharpens").or(() -> reason.annotation("eases"));
        if (added.isEmpty() || !kind(reason).equals("reason")) {
            return;
        }
        DrlRule.Written wanted = added.get().values().get(0);
        Place target = byName.get(wanted.text());
        if (target == null) {
            String meant =
                    Nearest.to(wanted.text(), byName.keySet().stream().sorted().toList());
            found.addWithSuggestion(wanted.at(), "rules/reason-of-unknown", meant, "word", wanted.text());
        } else if (!isFinding(target.rule())) {
            found.add(wanted.at(), "rules/reason-of-no-finding", "word", wanted.text());
        } else if (!about(reason).equals(about(target.rule()))) {
            found.add(
                    wanted.at(),
                    "rules/reason-about-other",
                    "word",
                    wanted.text(),
                    "type",
                    about(target.rule()),
                    "value",
                    about(reason));
        }
    }

    private static boolean isFinding(DrlRule rule) {
        return kind(rule).equals("risk") || kind(rule).equals("recommendation");
    }

    private static String kind(DrlRule rule) {
        return rule.annotation("kind").map(Annotation::text).orElse("");
    }

    private static String about(DrlRule rule) {
        return rule.when().stream()
                .filter(it -> it.binding() != null
                        && rule.then() instanceof Consequence.Conclude conclude
                        && it.binding().text().equals(conclude.about().text()))
                .map(it -> it.type().text()
                        + it.namedFact().map(fact -> " " + fact).orElse(""))
                .findFirst()
                .orElse("");
    }
}
