package no.niraad.rules.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.niraad.model.text.Words;
import no.niraad.rules.source.RuleText;
import no.niraad.rules.syntax.DrlFile;
import no.niraad.rules.syntax.DrlRule;
import no.niraad.rules.syntax.DrlRule.Annotation;

/** What rules say that have no texts: their description, or else their name, in the one language it has. */
final class OwnWords {

    private OwnWords() {}

    static Map<String, RuleText> of(List<DrlFile> files) {
        var texts = new HashMap<String, RuleText>();
        for (DrlFile file : files) {
            for (DrlRule rule : file.rules()) {
                texts.put(rule.name().text(), of(rule));
            }
        }
        return texts;
    }

    private static RuleText of(DrlRule rule) {
        String own = rule.annotation("description")
                .map(Annotation::text)
                .orElse(rule.name().text());
        // What stands in braces is no placeholder here: nobody has checked it.
        String plain = own.replace("{", "(").replace("}", ")");
        var words = new Words(plain, plain, plain);
        boolean reason =
                rule.annotation("kind").filter(it -> it.text().equals("reason")).isPresent();
        return new RuleText(reason ? null : words, reason ? words : null, null, List.of(), null);
    }
}
