package no.niraad.model.fact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.niraad.model.Profile;
import no.niraad.model.document.Binder;
import no.niraad.model.document.Documents;

/**
 * Every fact there is. The facts of a theme are read when somebody first asks for one of them.
 *
 * <p>Safe for use by many threads.
 */
public final class FactCatalogue {

    private static final FactCatalogue STANDARD = new FactCatalogue();

    private final Map<String, Map<String, Fact>> themes = new ConcurrentHashMap<>();

    private FactCatalogue() {}

    /** The file of one theme. */
    record Theme(List<Fact> facts) {}

    /** {@return the catalogue that comes with this library} */
    public static FactCatalogue standard() {
        return STANDARD;
    }

    /** {@return all facts, theme by theme, in the order of the profile} */
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        for (RecordComponent component : Profile.class.getRecordComponents()) {
            facts.addAll(theme(component.getName()).values());
        }
        return List.copyOf(facts);
    }

    /**
     * {@return the fact that a path is about, if there is one}
     *
     * @param path of a fact, as {@code orgUnits.{id}.managers.support}, or of one instance, as {@code
     *     orgUnits.skole.managers.support}
     */
    public Optional<Fact> find(String path) {
        int dot = path.indexOf('.');
        String theme = dot < 0 ? path : path.substring(0, dot);
        return Optional.ofNullable(theme(theme).get(FactPath.pattern(path)));
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
