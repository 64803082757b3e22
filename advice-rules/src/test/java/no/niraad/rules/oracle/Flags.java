package no.niraad.rules.oracle;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.niraad.model.finding.Severity;

/**
 * What one claim asks to be said about one profile.
 *
 * <p>About a subject that the claim was read for, it is told when owed or left open, and not otherwise. About any other
 * subject it can only be told as a reason for something else, and only where it holds: for the whole organisation, or
 * for a part of that subject.
 */
final class Flags {

    /** Key of the whole organisation. */
    static final String ORGANISATION = "organisation";

    private final Map<String, Severity> owed = new TreeMap<>();
    private final Map<String, Severity> atMost = new TreeMap<>();
    private final Set<String> read = new TreeSet<>();
    private final Set<String> open = new TreeSet<>();
    private final Set<String> harmless = new TreeSet<>();
    private final Set<String> once = new TreeSet<>();

    /** When the condition holds, the claim must be told of the subject. */
    void must(String about, boolean condition) {
        must(about, condition, Severity.FOR_INFORMATION);
    }

    /** When the condition holds, the claim must be told of the subject, at least this urgently. */
    void must(String about, boolean condition, Severity atLeast) {
        read.add(about);
        if (condition) {
            owed.merge(about, atLeast, (a, b) -> a.isAtLeast(b) ? a : b);
        }
    }

    /** When the condition holds, the claim leaves open whether it is told of the subject. */
    void may(String about, boolean condition) {
        if (condition) {
            open.add(about);
        }
    }

    /** When the condition holds, the claim is told of the subject no more urgently than this. */
    void atMost(String about, boolean condition, Severity severity) {
        if (condition) {
            atMost.put(about, severity);
        }
    }

    /** When the condition holds, no risk flag tells the claim of the subject; a recommendation may. */
    void noRisk(String about, boolean condition) {
        if (condition) {
            harmless.add(about);
        }
    }

    /** When the condition holds, one finding tells the claim of the subject, not two. */
    void once(String about, boolean condition) {
        if (condition) {
            once.add(about);
        }
    }

    Map<String, Severity> owed() {
        return owed;
    }

    boolean isAllowed(String about) {
        return isNamed(about) || (!read.contains(about) && holdsForAPartOf(about));
    }

    private boolean isNamed(String about) {
        return owed.containsKey(about) || open.contains(about);
    }

    private boolean holdsForAPartOf(String about) {
        Set<String> named = new HashSet<>(owed.keySet());
        named.addAll(open);
        Set<String> parts = Set.of(about.split("/"));
        return named.contains(ORGANISATION)
                || named.stream().flatMap(it -> Arrays.stream(it.split("/"))).anyMatch(parts::contains);
    }

    boolean isTooUrgent(String about, Severity said) {
        Severity limit = atMost.get(about);
        return limit != null && said.isAtLeast(limit) && said != limit;
    }

    boolean isHarmless(String about) {
        return harmless.contains(about);
    }

    boolean isToldOnce(String about) {
        return once.contains(about);
    }
}
