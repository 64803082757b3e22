package no.niraad.rules;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import no.niraad.model.fact.FactPath;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.RuleId;
import no.niraad.model.organisation.Organisation;
import no.niraad.model.text.Language;
import no.niraad.model.text.Placeholders;

/** Findings in words, in one language. Names, numbers and roles stand where the texts have placeholders. */
public final class Wording {

    private final Language language;
    private final Lexicon words;

    /** Made by {@link Rulebook#wording(Language)}. */
    public Wording(Language language, Lexicon words) {
        this.language = language;
        this.words = words;
    }

    /** {@return the language} */
    public Language language() {
        return language;
    }

    /** {@return one sentence: how it is} */
    public String what(Finding finding, Organisation organisation) {
        return fill(Objects.requireNonNull(of(finding.rule()).what()), finding, organisation);
    }

    /** {@return why it matters, with the reasons that sharpen or ease it; empty for a strength} */
    public String why(Finding finding, Organisation organisation) {
        var text =
                new StringBuilder(Objects.requireNonNullElse(of(finding.rule()).why(), ""));
        for (RuleId reason : finding.reasons()) {
            text.append(' ').append(of(reason).why());
        }
        return fill(text.toString(), finding, organisation).strip();
    }

    /** {@return the first step, if the rule gives one} */
    public Optional<Step> step(Finding finding, Organisation organisation) {
        return Optional.ofNullable(of(finding.rule()).step())
                .map(it -> new Step(
                        fill(it.text(), finding, organisation),
                        role(it.owner(), organisation).orElseThrow(),
                        Objects.requireNonNull(words.efforts().get(it.effort())),
                        it.product() == null ? null : words.products().get(it.product())));
    }

    /** {@return the law or agreement that a duty rests on} */
    public Optional<String> law(Finding finding) {
        return Optional.ofNullable(of(finding.rule()).law());
    }

    /** {@return the page of the source that a finding builds on: that of its first claim, best of its own advice} */
    public OptionalInt page(Finding finding) {
        OptionalInt page = OptionalInt.empty();
        for (String claim : finding.claims()) {
            Integer found = words.pages().get(claim);
            if (found != null && claim.startsWith(finding.advice() + ".")) {
                return OptionalInt.of(found);
            }
            page = page.isPresent() || found == null ? page : OptionalInt.of(found);
        }
        return page;
    }

    /** {@return what a folder of rules is called, such as the title of a piece of advice} */
    public String title(String folder) {
        return words.titles().getOrDefault(folder, folder);
    }

    /** {@return what a role is called in an organisation, if the vocabulary has it} */
    public Optional<String> role(String key, Organisation organisation) {
        Map<String, String> names = words.roles().getOrDefault(key, Map.of());
        String government = key(organisation.government());
        String own = names.get(key(organisation.kind()) + "-" + government);
        return Optional.ofNullable(own == null ? names.get(government) : own);
    }

    /**
     * {@return a short name for a fact}
     *
     * @param path its path in the catalogue, such as {@code orgUnits.{id}.managers.support}, or in a profile
     */
    public String label(String path) {
        return words.facts().getOrDefault(FactPath.pattern(path), path);
    }

    /**
     * {@return what a rule says, with its placeholders}
     *
     * @throws IllegalArgumentException when there is no such rule
     */
    public RuleWords of(RuleId rule) {
        RuleWords found = words.rules().get(rule.toString());
        if (found == null) {
            throw new IllegalArgumentException("There are no words for the rule " + rule + ".");
        }
        return found;
    }

    private String fill(String text, Finding finding, Organisation organisation) {
        return Placeholders.fill(text, it -> value(it, finding, organisation));
    }

    private String value(String placeholder, Finding finding, Organisation organisation) {
        List<String> values = finding.values().get(placeholder);
        if (values != null) {
            return joined(values);
        }
        String key = Character.toLowerCase(placeholder.charAt(0)) + placeholder.substring(1);
        String word = key.equals("organisation")
                ? words.organisations().get(key(organisation.kind()))
                : role(key, organisation).orElse(null);
        if (word == null && finding.advice() == 0) {
            return "…"; // a pack with full rights may say anything
        }
        if (word == null) {
            throw new IllegalStateException("Rule " + finding.rule() + " says {" + placeholder
                    + "}, which is no part or number of what it is about, and no role.");
        }
        return key.equals(placeholder) ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private String joined(List<String> values) {
        if (values.size() < 2) {
            return String.join("", values);
        }
        String and = language == Language.EN ? " and " : " og ";
        return String.join(", ", values.subList(0, values.size() - 1)) + and + values.get(values.size() - 1);
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
