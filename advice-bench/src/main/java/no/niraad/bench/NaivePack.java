package no.niraad.bench;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.niraad.model.Profile;
import no.niraad.model.document.Binder;
import no.niraad.model.document.Documents;
import no.niraad.model.fact.Fact;
import no.niraad.model.fact.FactCatalogue;
import no.niraad.model.profile.ProfileReader;
import no.niraad.rules.Rulebook;
import no.niraad.rules.drl.Conclusion;
import no.niraad.rules.drl.Threshold;
import no.niraad.rules.facts.PackFacts;
import no.niraad.rules.facts.ProfileFacts;
import no.niraad.rules.pack.Pack;
import no.niraad.rules.pack.PackFactFile;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/**
 * A profile judged with a pack in the way that comes first to mind, one step after the other: the executable model of the built-in
 * rules, the texts of the pack through the compiler of Drools as it is, both into one rule base. It checks nothing, proves nothing and
 * writes no report.
 */
public final class NaivePack {

    private NaivePack() {}

    /**
     * Prints how many conclusions there are.
     *
     * @param args a profile, and the folder of a pack
     * @throws IOException when a file cannot be read
     * @throws ReflectiveOperationException when the built-in rules are made in another way than this knows
     */
    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        List<Fact> asked = new ArrayList<>();
        for (Path file : files(args[1], ".facts.yaml")) {
            asked.addAll(Binder.bind(Documents.read(file), PackFactFile.class).facts());
        }
        Profile profile =
                ProfileReader.read(Path.of(args[0]), FactCatalogue.standard().and(asked));
        KieBase base = KieBaseBuilder.createKieBaseFromModel(builtIn());
        var packages = compiled(files(args[1], ".drl")).getKnowledgePackages();
        ((InternalKnowledgeBase) base).addPackages(packages);
        System.out.println(conclusions(base, profile, Pack.packFacts(asked)) + " conclusions");
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(it -> it.toString().endsWith(ending)).sorted().toList();
        }
    }

    /** No type of Drools stands in what advice-rules offers, so this asks for what it keeps to itself. */
    @SuppressWarnings("unchecked")
    private static List<Model> builtIn() throws ReflectiveOperationException {
        Method models = Class.forName("no.niraad.rules.internal.BuiltIn").getDeclaredMethod("models");
        models.setAccessible(true);
        return (List<Model>) models.invoke(null);
    }

    private static KnowledgeBuilder compiled(List<Path> files) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        for (Path file : files) {
            builder.add(ResourceFactory.newFileResource(file.toFile()), ResourceType.DRL);
        }
        if (builder.hasErrors()) {
            throw new IllegalStateException(files + ": " + builder.getErrors());
        }
        return builder;
    }

    private static int conclusions(KieBase base, Profile profile, PackFacts asked) {
        List<Object> facts = new ArrayList<>(ProfileFacts.of(profile));
        facts.addAll(asked.of(profile));
        Rulebook.builtIn().thresholds().forEach((id, value) -> facts.add(new Threshold(id, value)));
        KieSession session = base.newKieSession();
        try {
            facts.forEach(session::insert);
            session.fireAllRules();
            return session.getObjects(Conclusion.class::isInstance).size();
        } finally {
            session.dispose();
        }
    }
}
