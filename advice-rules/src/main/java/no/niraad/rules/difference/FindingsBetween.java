package no.niraad.rules.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.Strength;
import no.niraad.model.finding.Subject;
import no.niraad.rules.difference.FindingChange.Kind;
import org.jspecify.annotations.Nullable;

/** Finds the findings of two assessments again in each other, by their rule and what they are about. */
final class FindingsBetween {

    private static final Comparator<FindingChange> ORDER = Comparator.<FindingChange, Kind>comparing(
                    FindingChange::kind)
            .thenComparing(it -> it.finding().severity())
            .thenComparing(it -> it.finding().rule())
            .thenComparing(it -> it.finding().about());

    private final Assessment after;
    private final Map<String, Finding> was;
    private final Map<String, Finding> is;
    private final Map<String, FindingState> stateBefore;
    private final Map<String, FindingState> stateAfter;
    private final Causes causes;

    FindingsBetween(Assessment before, Assessment after, Causes causes) {
        this.after = after;
        this.was = byKey(before);
        this.is = byKey(after);
        this.stateBefore = FindingState.all(before);
        this.stateAfter = FindingState.all(after);
        this.causes = causes;
    }

    /** {@return the findings of an assessment, in order} */
    private static Map<String, Finding> byKey(Assessment assessment) {
        var byKey = new LinkedHashMap<String, Finding>();
        assessment.findings().forEach(it -> byKey.put(it.key(), it));
        return byKey;
    }

    List<FindingChange> changes() {
        var changes = new ArrayList<FindingChange>();
        was.forEach((key, finding) -> add(key, finding, is.get(key), changes));
        is.forEach((key, finding) -> {
            if (!was.containsKey(key)) {
                add(key, null, finding, changes);
            }
        });
        changes.sort(ORDER);
        return changes;
    }

    List<Finding> unchanged() {
        var unchanged = new ArrayList<Finding>();
        is.forEach((key, finding) -> {
            if (!(finding instanceof Strength) && isSame(key)) {
                unchanged.add(finding);
            }
        });
        return unchanged;
    }

    private void add(String key, @Nullable Finding before, @Nullable Finding now, List<FindingChange> changes) {
        if (!isSame(key)) {
            changes.add(new FindingChange(kind(key, before, now), before, now, causes.of(key, before, now)));
        }
    }

    private boolean isSame(String key) {
        return state(key, stateBefore).equals(state(key, stateAfter));
    }

    private static FindingState state(String key, Map<String, FindingState> states) {
        return states.getOrDefault(key, FindingState.NONE);
    }

    private Kind kind(String key, @Nullable Finding before, @Nullable Finding now) {
        if (before == null) {
            return Kind.NEW;
        }
        if (now != null) {
            return Kind.CHANGED;
        }
        if (!parts().containsAll(ids(before.about()))) {
            return Kind.SUBJECT_GONE;
        }
        return state(key, stateAfter).open() ? Kind.NO_LONGER_JUDGED : Kind.CLEARED;
    }

    private Set<String> parts() {
        var parts = new HashSet<String>();
        after.profile().orgUnits().forEach(it -> parts.add(Subject.Type.ORG_UNIT + it.id()));
        after.profile().systems().forEach(it -> parts.add(Subject.Type.SYSTEM + it.id()));
        after.profile().procurements().forEach(it -> parts.add(Subject.Type.PROCUREMENT + it.id()));
        after.profile().initiatives().forEach(initiative -> {
            parts.add(Subject.Type.INITIATIVE + initiative.id());
            initiative.benefits().forEach(it -> parts.add(Subject.Type.BENEFIT + it.id()));
        });
        return parts;
    }

    private static List<String> ids(Subject about) {
        return about.parts().stream().map(it -> it.type() + it.id()).toList();
    }
}
