package no.niraad.model.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.niraad.model.Answer;
import no.niraad.model.PackPath;
import no.niraad.model.Source;
import no.niraad.model.document.Binder;
import no.niraad.model.document.BindingListener;
import no.niraad.model.document.Mapping;
import no.niraad.model.document.Node;
import no.niraad.model.document.Position;
import no.niraad.model.document.Problems;
import no.niraad.model.document.Scalar;
import no.niraad.model.fact.Fact;
import no.niraad.model.fact.FactCatalogue;
import no.niraad.model.fact.FactPath;
import org.jspecify.annotations.Nullable;

/**
 * Every value of a profile file, with its place. Sees through the evidence that may stand around a value.
 *
 * <p>The checks look here rather than into the profile, since there is no profile yet while something is wrong.
 */
final class FoundValues implements BindingListener {

    /** Keys that name something; nobody asks where they came from. */
    private static final Set<String> NAMES = Set.of("id", "name", "profile");

    private final String file;
    private final FactCatalogue facts;
    private final Map<String, List<FoundValue>> byPattern = new LinkedHashMap<>();
    private Written around = Written.PLAIN;
    private @Nullable Node aroundIn;

    /** @param facts what may be answered */
    FoundValues(String file, FactCatalogue facts) {
        this.file = file;
        this.facts = facts;
    }

    @Override
    public Map<String, List<String>> keysBeside(String path) {
        return facts.addedTo(path);
    }

    /** Keys with more keys below them may be the answers to a pack that was not given. */
    @Override
    public String codeOfUnknown(String path, Mapping.Entry entry) {
        String fact = (path.isEmpty() ? "" : path + ".") + entry.key().text() + ".fact";
        boolean pack = entry.value() instanceof Mapping answers
                && !answers.entries().isEmpty()
                && PackPath.of(fact).isPresent();
        return pack ? "profile/unknown-pack" : BindingListener.super.codeOfUnknown(path, entry);
    }

    @Override
    public Node valueIn(Node written, Problems problems) {
        if (!(written instanceof Mapping mapping)) {
            return written;
        }
        Written read = Binder.bind(mapping, Written.class, problems, BindingListener.NONE);
        if (read == null) {
            return nothing(mapping);
        }
        if ((read.answer() == null) == (read.value() == null)) {
            String code = read.answer() == null ? "profile/answer-missing" : "profile/answer-twice";
            problems.add(mapping.at(), code);
            return nothing(mapping);
        }
        around = read;
        aroundIn = written;
        return read.answer() == null ? read.value() : read.answer();
    }

    private static Node nothing(Mapping mapping) {
        return new Scalar("", false, mapping.at());
    }

    @Override
    public void bound(String path, Object value, Node node, Node written) {
        Written shows = written == aroundIn ? around : Written.PLAIN;
        Source source =
                new Source(file, node.at().line(), node.at().column(), shows.evidence(), shows.on(), shows.by());
        FoundValue found = new FoundValue(path, value, node.at(), evidenceDateAt(written), source);
        byPattern
                .computeIfAbsent(FactPath.pattern(path), pattern -> new ArrayList<>())
                .add(found);
    }

    private static Position evidenceDateAt(Node written) {
        return written instanceof Mapping mapping
                ? mapping.value("on").map(Node::at).orElse(Position.NONE)
                : Position.NONE;
    }

    /** {@return the values with a path such as {@code orgUnits.*.parent}, in the order of the file} */
    List<FoundValue> at(String pattern) {
        return byPattern.getOrDefault(pattern, List.of());
    }

    /** {@return the first value with a path that stands for one place only, or null} */
    @Nullable
    FoundValue first(String pattern) {
        List<FoundValue> found = at(pattern);
        return found.isEmpty() ? null : found.get(0);
    }

    /** {@return the values with these paths, by the path of the record they stand in} */
    Map<String, FoundValue> byOwner(String pattern) {
        Map<String, FoundValue> values = new HashMap<>();
        at(pattern).forEach(value -> values.putIfAbsent(value.owner(), value));
        return values;
    }

    /** {@return every value} */
    List<FoundValue> all() {
        List<FoundValue> all = new ArrayList<>();
        byPattern.values().forEach(all::addAll);
        return all;
    }

    /** {@return the answers to the facts of packs, by path} */
    Map<String, Answer> packAnswers() {
        Map<String, Answer> answers = new HashMap<>();
        for (Fact fact : facts.added()) {
            at(FactPath.pattern(fact.path())).forEach(it -> answers.put(it.path(), (Answer) it.value()));
        }
        return answers;
    }

    /** {@return where each answer and each other fact came from, by its path} */
    Map<String, Source> sources() {
        Map<String, Source> sources = new HashMap<>();
        for (FoundValue found : all()) {
            if (found.isKnown() && !NAMES.contains(found.key())) {
                sources.put(found.path(), found.source());
            }
        }
        addImplied(sources, "initiatives.*.benefits.*.owner", "ownerAppointed");
        addImplied(sources, "initiatives.*.benefits.*.due", "dateSet");
        return sources;
    }

    /** A benefit with an owner has one appointed, and one with a date has one set: the one shows the other. */
    private void addImplied(Map<String, Source> sources, String pattern, String implied) {
        for (FoundValue found : at(pattern)) {
            sources.putIfAbsent(found.owner() + "." + implied, found.source());
        }
    }
}
