package no.niraad.cli;

import java.util.List;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.folder.RuleFolder;

/** The way to the pages about rules: each rule by its folder, with what it says. */
final class RuleIndex {

    private final Session session;
    private final List<RuleFolder> folders;

    RuleIndex(Session session, List<RuleFolder> folders) {
        this.session = session;
        this.folders = folders;
    }

    String markdown() {
        var page = new StringBuilder("# " + heading() + "\n");
        for (RuleFolder folder : folders) {
            page.append("\n## ").append(folder.name()).append("\n\n");
            for (RuleInfo rule : folder.rules()) {
                String line = "- [%s](%s.md) %s"
                        .formatted(rule.id().name(), rule.id(), RulePage.marked(sentence(folder, rule)));
                page.append(line.stripTrailing()).append("\n");
            }
        }
        return page.toString();
    }

    String html() {
        var page = new StringBuilder();
        for (RuleFolder folder : folders) {
            page.append("<h2>").append(RulePage.escaped(folder.name())).append("</h2>\n<ul>\n");
            for (RuleInfo rule : folder.rules()) {
                page.append("<li><a href=\"%s.html\">%s</a> %s</li>\n"
                        .formatted(rule.id(), rule.id().name(), RulePage.escaped(sentence(folder, rule))));
            }
            page.append("</ul>\n");
        }
        return RulePage.html(session.language(), heading(), page);
    }

    private String heading() {
        return session.messages().text("docs.rules");
    }

    private String sentence(RuleFolder folder, RuleInfo rule) {
        return RulePage.sentence(folder, rule, session.language());
    }
}
