package no.niraad.rules.syntax;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import no.niraad.rules.drl.Conclusion;
import org.drools.io.ByteArrayResource;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;

/** Compiles DRL texts as packs are compiled: at run time, by Drools itself. */
public final class Drools {

    private Drools() {}

    /** {@return what Drools finds wrong with the texts, taken together} */
    public static List<String> errors(Collection<String> texts) {
        var errors = new ArrayList<String>();
        builder(texts).getErrors().forEach(it -> errors.add(it.toString()));
        return errors;
    }

    /** {@return the texts as one rule base} */
    public static KieBase kieBase(Collection<String> texts) {
        return builder(texts).newKieBase();
    }

    /** {@return what the rules of the texts conclude of facts, in one session} */
    public static List<Conclusion> run(Collection<String> texts, List<Object> facts) {
        return run(kieBase(texts), facts);
    }

    /** {@return what the rules of a rule base conclude of facts, in one session} */
    public static List<Conclusion> run(KieBase kieBase, List<Object> facts) {
        KieSession session = kieBase.newKieSession();
        try {
            facts.forEach(session::insert);
            session.fireAllRules();
            return session.getObjects(Conclusion.class::isInstance).stream()
                    .map(Conclusion.class::cast)
                    .toList();
        } finally {
            session.dispose();
        }
    }

    private static KnowledgeBuilder builder(Collection<String> texts) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        int number = 0;
        for (String text : texts) {
            builder.add(
                    new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8), "UTF-8")
                            .setSourcePath("rules/text" + number++ + ".drl"),
                    ResourceType.DRL);
        }
        return builder;
    }
}
