package no.niraad.cli;

import no.niraad.model.finding.RuleSet;
import no.niraad.rules.Rulebook;
import picocli.CommandLine;

/** Tells which version this is, and which rules it carries. */
final class Version implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
        RuleSet rules = Rulebook.builtIn().ruleSet();
        return new String[] {
            "advice " + rules.version() + " (" + rules.rules() + " rules, sha256 " + rules.hash() + ")",
            "Java " + Runtime.version()
        };
    }
}
