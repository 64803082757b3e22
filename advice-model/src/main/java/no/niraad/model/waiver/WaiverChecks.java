package no.niraad.model.waiver;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.niraad.model.document.Mapping;
import no.niraad.model.document.Nearest;
import no.niraad.model.document.Node;
import no.niraad.model.document.Problems;
import no.niraad.model.finding.RuleId;
import no.niraad.model.finding.Subject;
import no.niraad.model.waiver.FoundEntries.Found;
import org.jspecify.annotations.Nullable;

/** What must hold of a file of waivers, beyond each value being of its type. */
final class WaiverChecks {

    /** As packs may be called, and their rules. */
    private static final Pattern PACK_RULE = Pattern.compile("[a-z][a-z0-9-]*/[a-z][a-z0-9-]*");

    private final FoundEntries found;
    private final Problems problems;
    private final List<String> rules;
    private final Map<String, Found> seen = new HashMap<>();

    WaiverChecks(FoundEntries found, Problems problems, Collection<RuleId> rules) {
        this.found = found;
        this.problems = problems;
        this.rules = rules.stream().map(RuleId::toString).toList();
    }

    void run(Node root) {
        Found version = found.version();
        if (version != null && !version.value().equals(WaiverFile.VERSION)) {
            problems.add(
                    version.at(), "waiver/version", "version", version.value().toString());
        } else if (root instanceof Mapping mapping && mapping.value("waivers").isEmpty()) {
            problems.add(root.at(), "waiver/version-missing");
        }
        found.entries().forEach(this::check);
    }

    private void check(Map<String, Found> entry) {
        Found rule = entry.get("rule");
        if (rule != null) {
            checkRule(rule);
            checkOnce(rule, entry.get("about"), entry.get("on"));
        }
        checkDates(entry.get("on"), entry.get("expires"));
    }

    private void checkRule(Found rule) {
        String id = rule.value().toString();
        if (!rules.contains(id)) {
            String meant = Nearest.to(id, rules);
            if (meant != null || !isOfPackThatIsNotLoaded(id)) {
                problems.addWithSuggestion(rule.at(), "waiver/rule", meant, "rule", id);
            }
        }
    }

    /** What such a rule finds, nobody knows here; its acceptance is told as one that nothing could be held against. */
    private boolean isOfPackThatIsNotLoaded(String id) {
        return PACK_RULE.matcher(id).matches()
                && RuleId.parse(id).isOfPack()
                && rules.stream().noneMatch(it -> it.startsWith(id.substring(0, id.indexOf('/') + 1)));
    }

    /** The same finding may be accepted anew from another date, when the first time is over. */
    private void checkOnce(Found rule, @Nullable Found about, @Nullable Found on) {
        String subject =
                about == null ? Subject.ORGANISATION.key() : about.value().toString();
        String key = rule.value() + " " + subject + " " + (on == null ? "" : on.value());
        Found earlier = seen.putIfAbsent(key, rule);
        if (earlier != null) {
            String line = Integer.toString(earlier.at().line());
            problems.add(rule.at(), "waiver/twice", "rule", rule.value().toString(), "line", line);
        }
    }

    private void checkDates(@Nullable Found on, @Nullable Found expires) {
        if (on != null && expires != null && ((LocalDate) expires.value()).isBefore((LocalDate) on.value())) {
            String date = expires.value().toString();
            problems.add(
                    expires.at(),
                    "waiver/expires-before",
                    "date",
                    date,
                    "on",
                    on.value().toString());
        }
    }
}
