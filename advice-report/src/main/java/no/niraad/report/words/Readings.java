package no.niraad.report.words;

import java.util.Collection;
import java.util.List;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.Subject;
import no.niraad.rules.Wording;

/** Several assessments of the same organisation as somebody reads them: a name is that of whoever has given one. */
public final class Readings {

    private final List<Reading> all;

    /** Made once for each report. */
    public Readings(Collection<Assessment> assessments, Wording wording) {
        all = assessments.stream().map(it -> new Reading(it, wording)).toList();
    }

    /** {@return the first one} */
    public Reading first() {
        return all.get(0);
    }

    /** {@return how it is, in one sentence} */
    public String what(Finding finding) {
        return first().what(finding);
    }

    /** {@return the name of a fact, with whose it is} */
    public String fact(String path) {
        String shortest = first().label(path);
        return all.stream()
                .map(it -> it.fact(path, Subject.ORGANISATION))
                .filter(it -> !it.equals(shortest))
                .findFirst()
                .orElse(shortest);
    }

    /** {@return the name of a part, by its path, such as {@code orgUnits.skole}} */
    public String part(String path) {
        String id = path.substring(path.lastIndexOf('.') + 1);
        return all.stream()
                .map(it -> it.part(path))
                .filter(it -> !it.equals(id))
                .findFirst()
                .orElse(id);
    }
}
