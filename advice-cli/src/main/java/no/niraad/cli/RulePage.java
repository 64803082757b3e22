package no.niraad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.niraad.model.text.Language;
import no.niraad.model.text.Placeholders;
import no.niraad.model.text.SafeText;
import no.niraad.model.text.Words;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import no.niraad.rules.Rulebook;
import no.niraad.rules.cases.Case;
import no.niraad.rules.folder.RuleFolder;
import no.niraad.rules.source.Claim;
import no.niraad.rules.source.RuleText;
import no.niraad.rules.source.SourceFiles;

/** All that is known about one rule, in one language: what it says, on whose authority, when, and the cases that tell of it. */
final class RulePage {

    /** A part of the page: a heading, then paragraphs or a list. */
    private record Part(String heading, List<String> lines, boolean list) {}

    private static final Map<String, Claim> CLAIMS =
            SourceFiles.claims().claims().stream().collect(Collectors.toMap(Claim::id, Function.identity()));

    private final Session session;
    private final RuleFolder folder;
    private final RuleInfo rule;
    private final List<Part> parts = new ArrayList<>();

    RulePage(Session session, RuleFolder folder, RuleInfo rule) {
        this.session = session;
        this.folder = folder;
        this.rule = rule;
        part("docs.says", says(), false);
        part(
                "docs.when",
                new RuleConditions(
                                session,
                                Rulebook.builtIn().wording(session.language()),
                                new AskedByPacks(folder.facts(), session.language()))
                        .of(rule),
                true);
        part("docs.numbers", numbers(), true);
        part("docs.claims", claims(), true);
        part("docs.cases", cases(), true);
    }

    private void part(String key, List<String> lines, boolean list) {
        if (!lines.isEmpty()) {
            parts.add(
                    new Part(text(key), lines.stream().map(RulePage::onOneLine).toList(), list));
        }
    }

    private static String onOneLine(String text) {
        return SafeText.of(text.strip().replaceAll("\\s+", " "));
    }

    private String text(String key, Object... arguments) {
        return session.messages().text(key, arguments);
    }

    private String kind() {
        String kind = text("kind." + key(rule.kind())) + ", " + text("basis." + key(rule.basis()));
        return rule.severity() == null || rule.kind() == RuleKind.STRENGTH
                ? kind
                : kind + ", " + text("severity." + key(rule.severity()));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private List<String> says() {
        var says = new ArrayList<String>();
        text(folder, rule)
                .ifPresent(it -> it.words()
                        .values()
                        .forEach(words -> says.add(Placeholders.unfilled(words.in(session.language())))));
        if (rule.sharpens() != null) {
            says.add(text(rule.eases() ? "explain.eases" : "explain.sharpens", rule.sharpens()));
        }
        return says;
    }

    /** A rule of a pack without texts says what it says of itself. */
    private static Optional<RuleText> text(RuleFolder folder, RuleInfo rule) {
        return folder.text(rule)
                .or(() -> Optional.ofNullable(folder.pack())
                        .map(it -> it.texts().get(rule.id().name())));
    }

    /** {@return in one sentence what a rule says; of a reason, why it matters} */
    static String sentence(RuleFolder folder, RuleInfo rule, Language language) {
        return onOneLine(text(folder, rule)
                .flatMap(it -> it.words().values().stream().findFirst())
                .map(it -> Placeholders.unfilled(it.in(language)))
                .orElse(""));
    }

    private List<String> numbers() {
        if (folder.text() == null || folder.text().numbers() == null) {
            return List.of();
        }
        return folder.text().numbers().entrySet().stream()
                .filter(it -> asks(folder.name() + "/" + it.getKey()))
                .map(it -> it.getKey() + " = " + it.getValue().value() + ": "
                        + it.getValue().reference().in(session.language()))
                .toList();
    }

    private boolean asks(String number) {
        return rule.when().stream()
                .flatMap(it -> it.constraints().stream())
                .anyMatch(it -> it.contains("\"" + number + "\""));
    }

    private List<String> claims() {
        return rule.claims().stream()
                .map(CLAIMS::get)
                .filter(it -> it != null)
                .map(it -> text("docs.claim", it.id(), it.page(), statement(it)))
                .toList();
    }

    private String statement(Claim claim) {
        return new Words(claim.nb(), claim.nn(), claim.en()).in(session.language());
    }

    private List<String> cases() {
        return folder.cases().stream().filter(this::tells).map(Case::name).toList();
    }

    private boolean tells(Case each) {
        String name = rule.id().name();
        return each.expect().stream()
                        .anyMatch(it -> it.rule().equals(name)
                                || it.reasons() != null && it.reasons().contains(name))
                || each.lost() != null && each.lost().contains(name);
    }

    String markdown() {
        var page = new StringBuilder("# " + rule.id() + "\n\n" + kind() + "\n");
        for (Part part : parts) {
            page.append("\n## ").append(part.heading()).append("\n\n");
            String separator = part.list() ? "\n" : "\n\n";
            page.append(part.lines().stream()
                            .map(it -> (part.list() ? "- " : "") + marked(it))
                            .collect(Collectors.joining(separator)))
                    .append("\n");
        }
        return page.toString();
    }

    String html() {
        var page = new StringBuilder("<p>" + escaped(kind()) + "</p>\n");
        for (Part part : parts) {
            page.append("<h2>").append(escaped(part.heading())).append("</h2>\n");
            String tag = part.list() ? "li" : "p";
            page.append(part.list() ? "<ul>\n" : "");
            part.lines()
                    .forEach(it ->
                            page.append("<" + tag + ">").append(escaped(it)).append("</" + tag + ">\n"));
            page.append(part.list() ? "</ul>\n" : "");
        }
        return html(session.language(), escaped(rule.id().toString()), page);
    }

    /** {@return a whole page} Heading and body are HTML already. */
    static String html(Language language, String heading, CharSequence body) {
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <title>%s</title>
                </head>
                <body>
                <main>
                <h1>%s</h1>
                %s</main>
                </body>
                </html>
                """.formatted(language.code(), heading, heading, body);
    }

    /** A text as Markdown that shows just it: no links, no code, no HTML, no heading. */
    static String marked(String text) {
        return text.replaceAll("[\\\\`*_\\[\\]|~&]|<(?! )", "\\\\$0")
                .replaceFirst("^([#+=>-])", "\\\\$1")
                .replaceFirst("^(\\d+)([.)])(?= |$)", "$1\\\\$2");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
