package no.niraad.model.fact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.niraad.model.PackPath;
import no.niraad.model.Profile;
import no.niraad.model.document.Binder;
import no.niraad.model.document.Documents;

/**
 * Every fact there is: those that come with this library, and those that packs add. The facts of a theme are read when somebody
 * first asks for one of them.
 *
 * <p>Safe for use by many threads.
 */
public final class FactCatalogue {

    private static final FactCatalogue STANDARD = new FactCatalogue(new ConcurrentHashMap<>(), List.of());

    private final Map<String, Map<String, Fact>> themes;
    private final List<Fact> added;
    private final Map<String, Fact> addedByPattern = new LinkedHashMap<>();
    private final Map<String, Map<String, List<String>>> addedKeys = new HashMap<>();

    private FactCatalogue(Map<String, Map<String, Fact>> themes, List<Fact> added) {
        this.themes = themes;
        this.added = List.copyOf(added);
        for (Fact fact : added) {
            PackPath path = PackPath.of(fact.path())
                    .orElseThrow(() -> new IllegalArgumentException("'" + fact.path()
                            + "' can be no fact of a pack. Write it as 'arkiv.journalPlan', or of each part as"
                            + " 'orgUnits.{id}.arkiv.caseResponsible'."));
            addedByPattern.put(FactPath.pattern(fact.path()), fact);
            addedKeys
                    .computeIfAbsent(FactPath.pattern(path.place()), it -> new LinkedHashMap<>())
                    .computeIfAbsent(path.pack(), it -> new ArrayList<>())
                    .add(path.name());
        }
    }

    /** The file of one theme. */
    record Theme(List<Fact> facts) {}

    /** {@return the catalogue that comes with this library} */
    public static FactCatalogue standard() {
        return STANDARD;
    }

    /**
     * {@return this catalogue and the facts of a pack}
     *
     * @throws IllegalArgumentException when a path is none that a fact of a pack can have
     */
    public FactCatalogue and(List<Fact> facts) {
        var all = new ArrayList<>(added);
        all.addAll(facts);
        return facts.isEmpty() ? this : new FactCatalogue(themes, all);
    }

    /** {@return the facts that packs add, in their order} */
    public List<Fact> added() {
        return added;
    }

    /**
     * {@return the keys that packs add to a record of a profile, each with the names of its facts}
     *
     * @param place path of the record, such as {@code orgUnits.skole} or {@code orgUnits.{id}}; empty for the profile itself
     */
    public Map<String, List<String>> addedTo(String place) {
        return addedKeys.isEmpty() ? Map.of() : addedKeys.getOrDefault(FactPath.pattern(place), Map.of());
    }

    /** {@return all facts, theme by theme, in the order of the profile; those of packs at last} */
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        for (RecordComponent component : Profile.class.getRecordComponents()) {
            facts.addAll(theme(component.getName()).values());
        }
        facts.addAll(added);
        return List.copyOf(facts);
    }

    /**
     * {@return the fact that a path is about, if there is one}
     *
     * @param path of a fact, as {@code orgUnits.{id}.managers.support}, or of one instance, as {@code
     *     orgUnits.skole.managers.support}
     */
    public Optional<Fact> find(String path) {
        String pattern = FactPath.pattern(path);
        Fact ofPack = addedByPattern.get(pattern);
        if (ofPack != null) {
            return Optional.of(ofPack);
        }
        int dot = path.indexOf('.');
        String theme = dot < 0 ? path : path.substring(0, dot);
        return Optional.ofNullable(theme(theme).get(pattern));
    }

    private Map<String, Fact> theme(String name) {
        return themes.computeIfAbsent(name, FactCatalogue::read);
    }

    private static Map<String, Fact> read(String theme) {
        String file = theme + ".yaml";
        try (InputStream in = FactCatalogue.class.getResourceAsStream(file)) {
            Map<String, Fact> facts = new LinkedHashMap<>();
            if (in != null) {
                Theme read = Binder.bind(Documents.yaml(file, in.readAllBytes()), Theme.class);
                read.facts().forEach(fact -> facts.put(FactPath.pattern(fact.path()), fact));
            }
            return facts;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the facts in " + file, e);
        }
    }
}
