package no.niraad.rules.promises;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.niraad.model.finding.Basis;
import no.niraad.model.text.Language;
import no.niraad.model.text.Placeholders;
import no.niraad.model.text.Words;
import no.niraad.rules.Folders;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.RuleKind;
import no.niraad.rules.source.RuleText;
import org.junit.jupiter.api.Test;

/** Promise 6: each rule has the texts of its kind in three languages, and they say the same. */
class TextsTest {

    private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");

    private final Faults faults = new Faults();

    @Test
    void every_rule_has_the_texts_of_its_kind() {
        for (RuleInfo rule : Folders.rules()) {
            RuleText text = Folders.byName()
                    .get(rule.id().folder())
                    .rules()
                    .get(rule.id().name());
            if (text == null) {
                faults.add(rule.id(), "has no texts in the YAML file");
            } else {
                checkParts(rule, text);
            }
        }
        faults.none();
    }

    private void checkParts(RuleInfo rule, RuleText text) {
        boolean mendable = rule.kind() == RuleKind.RISK || rule.kind() == RuleKind.RECOMMENDATION;
        boolean reason = rule.kind() == RuleKind.REASON;
        check(rule, "what", text.what() != null, !reason);
        check(rule, "why", text.why() != null, mendable || reason);
        check(rule, "step", text.step() != null, mendable);
        check(rule, "law", text.law() != null, rule.basis() == Basis.DUTY && !reason);
    }

    private void check(RuleInfo rule, String part, boolean is, boolean should) {
        faults.unless(is || !should, rule.id(), "has no " + part);
        faults.unless(!is || should, rule.id(), "has a " + part + ", which nobody ever reads for a " + rule.kind());
    }

    @Test
    void there_is_no_text_without_a_rule() {
        var ids = Folders.rules().stream().map(it -> it.id().toString()).collect(Collectors.toSet());
        Folders.eachText((id, text) -> faults.unless(ids.contains(id), id, "there is no such rule"));
        faults.none();
    }

    @Test
    void no_text_is_empty_and_all_three_languages_have_the_same_placeholders() {
        Folders.eachText((id, text) -> text.words().forEach((part, words) -> {
            List<String> sets = new ArrayList<>();
            for (Language language : Language.values()) {
                String said = words.in(language);
                faults.unless(!said.isBlank(), id, part + " is empty in " + language.code());
                sets.add(placeholders(said).toString());
            }
            faults.unless(sets.stream().distinct().count() == 1, id, part + " has the placeholders " + sets);
        }));
        faults.none();
    }

    /** A capital first letter only says that a sentence begins. */
    private static TreeSet<String> placeholders(String text) {
        return Placeholders.in(text).stream()
                .map(it -> it.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + it.substring(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void owners_efforts_and_products_stand_in_the_vocabulary() {
        var vocabulary = Folders.vocabulary();
        Folders.eachText((id, text) -> {
            RuleText.StepText step = text.step();
            if (step != null) {
                faults.unless(vocabulary.roles().containsKey(step.owner()), id, "there is no role " + step.owner());
                faults.unless(
                        vocabulary.efforts().containsKey(step.effort()), id, "there is no effort " + step.effort());
                faults.unless(
                        step.product() == null || vocabulary.products().containsKey(step.product()),
                        id,
                        "there is no product " + step.product());
            }
        });
        faults.none();
    }

    @Test
    void a_law_or_agreement_is_cited_with_its_year() {
        Folders.eachText((id, text) -> {
            Words law = text.law();
            if (law != null) {
                for (Language language : Language.values()) {
                    faults.unless(
                            YEAR.matcher(law.in(language)).find(), id, "the law has no year in " + language.code());
                }
            }
        });
        faults.none();
    }
}
