package no.niraad.rules.folder;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.niraad.model.document.Binder;
import no.niraad.model.document.Document;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.model.document.Mapping;
import no.niraad.model.document.Nearest;
import no.niraad.model.document.Node;
import no.niraad.model.document.Position;
import no.niraad.model.document.Problem;
import no.niraad.model.document.Problems;
import no.niraad.model.document.Sequence;
import no.niraad.model.fact.FactCatalogue;
import no.niraad.rules.cases.Case;
import no.niraad.rules.cases.CaseFile;
import no.niraad.rules.cases.CaseProfiles;
import no.niraad.rules.cases.NoSuchPlaceException;

/** Reads an author's cases, and tells which of them cannot be made of the healthy profile, where they stand. */
final class CaseReader {

    private final Document document;
    private final CaseProfiles profiles;
    private final Problems problems;
    private final Set<List<Object>> told = new HashSet<>();

    private CaseReader(Document document, FactCatalogue facts) throws IOException {
        this.document = document;
        this.profiles = new CaseProfiles(RulesInForce.healthy(), facts);
        this.problems = Problems.of(document);
    }

    /**
     * {@return the cases of a file, in its order}
     *
     * @param facts all that cases may answer
     * @throws InvalidDocumentException with all that is wrong with it
     */
    static List<Case> read(Document document, FactCatalogue facts) throws IOException {
        List<Case> cases = Binder.bind(document, CaseFile.class).cases();
        var reader = new CaseReader(document, facts);
        for (int i = 0; i < cases.size(); i++) {
            reader.check(i, cases.get(i));
        }
        reader.problems.throwIfAny();
        return cases;
    }

    private void check(int index, Case tried) {
        try {
            profiles.with(tried.change());
        } catch (InvalidDocumentException e) {
            e.problems().forEach(it -> add(it, index, tried));
        } catch (NoSuchPlaceException e) {
            add(e, first(tried.change()), index);
        }
    }

    private void add(NoSuchPlaceException e, String path, int index) {
        Position at = place(index, path);
        if (e.there().isEmpty()) {
            problems.add(at, "cases/path-in-value", "path", path, "name", e.name());
        } else {
            String meant = Nearest.to(e.name(), e.there());
            String known = String.join(", ", e.there());
            problems.addWithSuggestion(at, "cases/path", meant, "path", path, "known", known);
        }
    }

    /**
     * What is wrong with a new value is told where the value stands, in this file; what a change makes wrong elsewhere in the healthy
     * profile, where the change stands.
     */
    private void add(Problem problem, int index, Case tried) {
        boolean here = tried.change().values().stream().anyMatch(it -> stands(problem.at(), it));
        Position at = here ? problem.at() : place(index, "");
        if (!told.add(List.of(at, problem.code(), problem.arguments()))) {
            return;
        }
        problems.addWithSuggestion(
                at,
                problem.code(),
                problem.suggestion(),
                problem.arguments().entrySet().stream()
                        .flatMap(it -> List.of(it.getKey(), it.getValue()).stream())
                        .toArray(String[]::new));
    }

    private static boolean stands(Position at, Node node) {
        return node.at().equals(at)
                || node instanceof Sequence list && list.items().stream().anyMatch(it -> stands(at, it))
                || node instanceof Mapping mapping
                        && mapping.entries().stream().anyMatch(it -> stands(at, it.key()) || stands(at, it.value()));
    }

    /** {@return the first path that leads nowhere, what stands before it changed} */
    private String first(Map<String, Node> change) {
        var soFar = new LinkedHashMap<String, Node>();
        for (Map.Entry<String, Node> each : change.entrySet()) {
            soFar.put(each.getKey(), each.getValue());
            try {
                profiles.with(soFar);
            } catch (InvalidDocumentException e) {
                // What a value is, is of no concern here.
            } catch (NoSuchPlaceException e) {
                return each.getKey();
            }
        }
        return "";
    }

    private Position place(int index, String path) {
        if (document.root() instanceof Mapping root
                && root.value("cases").orElse(null) instanceof Sequence cases
                && cases.items().get(index) instanceof Mapping tried
                && tried.value("change").orElse(null) instanceof Mapping change) {
            return change.entries().stream()
                    .filter(it -> it.key().text().equals(path))
                    .map(it -> it.key().at())
                    .findFirst()
                    .orElse(change.at());
        }
        return document.root().at();
    }
}
