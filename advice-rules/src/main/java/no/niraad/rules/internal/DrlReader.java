package no.niraad.rules.internal;

import java.util.ArrayList;
import java.util.List;
import no.niraad.model.finding.RuleId;
import no.niraad.rules.InvalidRulebookException;
import no.niraad.rules.RuleInfo;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Reads what a DRL file says, without compiling it. */
final class DrlReader {

    private DrlReader() {}

    /**
     * {@return the rules of a file, in its order}
     *
     * @param file its name, for messages
     * @param drl its text
     * @throws InvalidRulebookException with every problem found
     */
    static List<RuleInfo> read(String file, String drl) {
        PackageDescr descr = parse(file, drl);
        String folder = descr.getName().substring(descr.getName().lastIndexOf('.') + 1);
        var imports = new Imports(descr);
        var rules = new ArrayList<RuleInfo>();
        var problems = new ArrayList<String>();
        for (RuleDescr rule : descr.getRules()) {
            try {
                rules.add(new RuleReader(file, imports).read(new RuleId(folder, rule.getName()), rule));
            } catch (InvalidRulebookException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidRulebookException(problems);
        }
        return rules;
    }

    private static PackageDescr parse(String file, String drl) {
        var parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr descr = parser.parse(false, drl);
            if (parser.hasErrors()) {
                throw new InvalidRulebookException(parser.getErrors().stream()
                        .map(it -> file + ":" + it.getLines()[0] + ": " + it.getMessage())
                        .toList());
            }
            return descr;
        } catch (DroolsParserException e) {
            throw new InvalidRulebookException(List.of(file + ": " + e.getMessage()));
        }
    }
}
