package no.niraad.rules.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import no.niraad.rules.syntax.DrlFile;
import no.niraad.rules.syntax.FactTypes;
import no.niraad.rules.syntax.ReadyRule;
import org.kie.api.runtime.KieSession;

/** Checked rules run as those of a strict pack are. */
public final class PackRules {

    /** That a rule holds, once for every choice of facts that it holds of. */
    public record Held(String rule, Object about) {}

    private PackRules() {}

    /** {@return what holds of facts, in one session} No two rules of the files have the same name. */
    public static List<Held> run(List<DrlFile> files, FactTypes types, List<Object> facts) {
        var about = new HashMap<String, String>();
        files.forEach(file ->
                ReadyRule.of(file, types).forEach(rule -> about.put("test/" + rule.name(), rule.about())));
        var held = new ArrayList<Held>();
        KieSession session = PackModel.kieBase("test", files, types).newKieSession();
        try {
            facts.forEach(session::insert);
            session.fireAllRules(match -> {
                String id = match.getRule().getName();
                held.add(new Held(id.substring("test/".length()), match.getDeclarationValue(about.get(id))));
                return false;
            });
            return held;
        } finally {
            session.dispose();
        }
    }
}
