package no.niraad.rules.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.niraad.model.document.Nearest;
import no.niraad.model.document.Problems;
import no.niraad.rules.facts.PackFacts;
import org.jspecify.annotations.Nullable;

/** What one file may name: those of the types that rules may use which it imports. */
final class Imports {

    private final Dialect dialect;
    private final FactTypes types;
    private final Problems problems;
    private final Map<String, Class<?>> bySimpleName = new HashMap<>();

    /** Tells of each import that is none. */
    Imports(List<Name> imports, Dialect dialect, Problems problems) {
        this.dialect = dialect;
        this.types = dialect.types();
        this.problems = problems;
        for (Name name : imports) {
            types.byFullName(name.text())
                    .ifPresentOrElse(it -> bySimpleName.put(it.getSimpleName(), it), () -> unknown(name));
        }
    }

    /** Tells of a number that does not exist: it would never match, and nobody would notice. */
    void number(Operand.Text id) {
        Set<String> known = dialect.numbers();
        if (known != null && !known.contains(id.value())) {
            String meant = Nearest.to(id.value(), known.stream().sorted().toList());
            problems.addWithSuggestion(id.at(), "rules/unknown-number", meant, "word", id.value());
        }
    }

    /** Tells of a fact that the pack does not ask for: it would never match, and nobody would notice. */
    void asked(FactType type, Operand.Text fact) {
        PackFacts facts = dialect.facts();
        if (facts != null && !facts.of(type.type()).contains(fact.value())) {
            Set<String> known = facts.of(type.type());
            problems.addWithSuggestion(
                    fact.at(),
                    known.isEmpty() ? "rules/no-facts" : "rules/unknown-fact",
                    Nearest.to(fact.value(), known),
                    "word",
                    fact.value(),
                    "type",
                    type.name(),
                    "known",
                    String.join(", ", known));
        }
    }

    private void unknown(Name name) {
        String simpleName = name.text().substring(name.text().lastIndexOf('.') + 1);
        String meant = fullName(simpleName).orElseGet(() -> Nearest.to(name.text(), types.importable()));
        problems.addWithSuggestion(name.at(), "rules/import-unknown", meant, "word", name.text());
    }

    private Optional<String> fullName(String simpleName) {
        return types.importable().stream()
                .filter(it -> it.endsWith("." + simpleName))
                .findFirst();
    }

    /** {@return the type of fact that a condition names, or null after telling what is wrong} */
    @Nullable
    FactType fact(Name name) {
        Class<?> type = imported(name, types.all().stream().map(FactType::name).toList());
        Optional<FactType> fact = type == null ? Optional.empty() : types.fact(name.text());
        if (type != null && fact.isEmpty()) {
            problems.add(name.at(), "rules/not-a-fact", "word", name.text());
        }
        return fact.orElse(null);
    }

    /** {@return the type that a file names, or null after telling that it is unknown or not imported} */
    @Nullable
    Class<?> imported(Name name, List<String> known) {
        Class<?> type = bySimpleName.get(name.text());
        if (type == null) {
            Optional<String> fullName = fullName(name.text());
            if (fullName.isPresent()) {
                problems.add(
                        name.at(),
                        "rules/not-imported",
                        "word",
                        name.text(),
                        "detail",
                        "import " + fullName.get() + ";");
            } else {
                String meant = Nearest.to(name.text(), known);
                problems.addWithSuggestion(
                        name.at(), "rules/unknown-type", meant, "word", name.text(), "known", String.join(", ", known));
            }
        }
        return type;
    }
}
