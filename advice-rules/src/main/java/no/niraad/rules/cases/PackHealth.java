package no.niraad.rules.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.niraad.model.PackPath;
import no.niraad.model.document.Mapping;
import no.niraad.model.document.Node;
import no.niraad.model.document.Position;
import no.niraad.model.document.Scalar;
import no.niraad.model.document.Sequence;
import no.niraad.model.fact.Fact;
import no.niraad.model.fact.FactCatalogue;

/** Answers what packs ask as a healthy organisation would. */
final class PackHealth {

    private final FactCatalogue facts;

    private PackHealth(FactCatalogue facts) {
        this.facts = facts;
    }

    /** {@return the tree of a profile with an answer to each fact that packs add, of the organisation and of each part} */
    static Node of(Node profile, FactCatalogue facts) {
        return facts.added().isEmpty() ? profile : new PackHealth(facts).answered((Mapping) profile);
    }

    private Node answered(Mapping profile) {
        var entries = new ArrayList<Mapping.Entry>();
        for (Mapping.Entry entry : profile.entries()) {
            boolean parts = PackPath.LISTS.contains(entry.key().text());
            entries.add(
                    parts && entry.value() instanceof Sequence list
                            ? new Mapping.Entry(
                                    entry.key(), each(list, entry.key().text()))
                            : entry);
        }
        entries.addAll(answers("", profile.at()));
        return new Mapping(entries, profile.at());
    }

    private Sequence each(Sequence list, String name) {
        List<Node> items = list.items().stream()
                .map(item -> {
                    var entries = new ArrayList<>(((Mapping) item).entries());
                    entries.addAll(answers(name + ".{id}", item.at()));
                    return (Node) new Mapping(entries, item.at());
                })
                .toList();
        return new Sequence(items, list.at());
    }

    private List<Mapping.Entry> answers(String place, Position at) {
        return facts.addedTo(place).entrySet().stream()
                .map(it -> new Mapping.Entry(scalar(it.getKey(), at), pack(place, it, at)))
                .toList();
    }

    private Mapping pack(String place, Map.Entry<String, List<String>> pack, Position at) {
        String prefix = (place.isEmpty() ? "" : place + ".") + pack.getKey() + ".";
        return new Mapping(
                pack.getValue().stream()
                        .map(name -> new Mapping.Entry(scalar(name, at), scalar(healthy(prefix + name), at)))
                        .toList(),
                at);
    }

    private String healthy(String path) {
        Fact fact = facts.find(path).orElseThrow();
        return switch (fact.kind()) {
            case ACHIEVEMENT, VIEW -> "YES";
            default -> "NO";
        };
    }

    private static Scalar scalar(String text, Position at) {
        return new Scalar(text, false, at);
    }
}
