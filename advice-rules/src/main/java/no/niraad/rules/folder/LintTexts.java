package no.niraad.rules.folder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.niraad.model.finding.Basis;
import no.niraad.model.text.Language;
import no.niraad.model.text.Placeholders;
import no.niraad.model.text.Words;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import no.niraad.rules.source.CultureFirst;
import no.niraad.rules.source.RuleText;
import no.niraad.rules.source.SourceFiles;
import no.niraad.rules.source.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What is to be said of the texts of a folder. */
final class LintTexts {

    /** How long a text may be, in characters; the longest of the built-in ones fit. */
    private static final Map<String, Integer> LONGEST = Map.of("what", 220, "why", 400, "step", 600, "law", 260);

    private final RuleFolder folder;
    private final String file;
    private final List<Remark> remarks = new ArrayList<>();

    LintTexts(RuleFolder folder) {
        this.folder = folder;
        this.file = folder.name() + ".yaml";
    }

    List<Remark> remarks() {
        if (folder.text() == null) {
            remarks.add(Remark.of(file, "no-texts"));
            return remarks;
        }
        Set<String> names = folder.rules().stream().map(it -> it.id().name()).collect(Collectors.toSet());
        if (folder.text().rules() != null) {
            folder.text().rules().keySet().stream()
                    .filter(it -> !names.contains(it))
                    .sorted()
                    .forEach(it -> remarks.add(Remark.of(file, "text-without-rule", it)));
        }
        folder.rules()
                .forEach(rule -> folder.text(rule)
                        .ifPresentOrElse(
                                it -> text(rule, it),
                                () -> remarks.add(Remark.of(
                                        rule.file() + ":" + rule.line(),
                                        "no-text",
                                        rule.id().name(),
                                        file))));
        return remarks;
    }

    private void text(RuleInfo rule, RuleText text) {
        parts(rule, text);
        text.words().forEach((part, words) -> words(rule.id().name(), part, words));
        if (text.step() != null) {
            vocabulary(rule.id().name(), text.step());
        }
    }

    private void parts(RuleInfo rule, RuleText text) {
        boolean mendable = rule.kind() == RuleKind.RISK || rule.kind() == RuleKind.RECOMMENDATION;
        boolean reason = rule.kind() == RuleKind.REASON;
        part(rule, "what", text.what() != null, !reason);
        part(rule, "why", text.why() != null, mendable || reason);
        part(rule, "step", text.step() != null, mendable);
        part(rule, "law", text.law() != null, rule.basis() == Basis.DUTY && !reason);
    }

    private void part(RuleInfo rule, String part, boolean is, boolean should) {
        if (is != should) {
            String code = should ? "part-missing" : "part-unread";
            String kind = rule.kind().name().toLowerCase(Locale.ROOT);
            remarks.add(Remark.of(file, code, rule.id().name(), part, kind));
        }
    }

    private void words(String rule, String part, Words words) {
        Set<Set<String>> placeholders = Arrays.stream(Language.values())
                .map(it -> placeholders(words.in(it)))
                .collect(Collectors.toSet());
        if (placeholders.size() > 1) {
            remarks.add(Remark.of(file, "placeholders-differ", rule, part));
        }
        for (Language language : Language.values()) {
            String said = words.in(language);
            if (said.isBlank()) {
                remarks.add(Remark.of(file, "text-empty", rule, part, language.code()));
            }
            if (said.length() > LONGEST.get(part)) {
                remarks.add(
                        Remark.of(file, "text-long", rule, part, language.code(), said.length(), LONGEST.get(part)));
            }
            CultureFirst.in(said)
                    .ifPresent(it -> remarks.add(Remark.of(file, "culture-first", rule, part, language.code(), it)));
        }
    }

    /** A capital first letter only says that a sentence begins. */
    private static Set<String> placeholders(String text) {
        return Placeholders.in(text).stream()
                .map(it -> it.substring(0, 1).toLowerCase(Locale.ROOT) + it.substring(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void vocabulary(String rule, RuleText.StepText step) {
        Vocabulary vocabulary = SourceFiles.vocabulary();
        known(rule, "owner", step.owner(), vocabulary.roles().keySet());
        known(rule, "effort", step.effort(), vocabulary.efforts().keySet());
        known(rule, "product", step.product(), vocabulary.products().keySet());
    }

    private void known(String rule, String part, @Nullable String key, Set<String> known) {
        if (key != null && !known.contains(key)) {
            remarks.add(Remark.of(file, "unknown-word", rule, part, key, String.join(", ", new TreeSet<>(known))));
        }
    }
}
