package no.niraad.rules.whatif;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.niraad.model.finding.Finding;
import no.niraad.rules.whatif.Outlook.Prospect;

/** What was said by some of the answers, and by all of them. */
final class Seen {

    private final Set<String> ever = new TreeSet<>();
    private final Set<String> always = new TreeSet<>();
    private boolean first = true;

    void add(Set<String> said) {
        ever.addAll(said);
        if (first) {
            always.addAll(said);
            first = false;
        }
        always.retainAll(said);
    }

    Set<String> always() {
        return always;
    }

    Set<String> sometimes() {
        var sometimes = new TreeSet<>(ever);
        sometimes.removeAll(always);
        return sometimes;
    }

    static Set<String> said(Collection<Finding> findings) {
        return findings.stream()
                .map(it -> it.rule() + " about " + it.about().key())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> keys(Collection<Prospect> prospects) {
        return prospects.stream()
                .map(it -> it.rule() + " about " + it.about().key())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
