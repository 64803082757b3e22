package no.niraad.model.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a finding is about: the whole organisation, or one or more of its parts, such as an initiative in a unit.
 *
 * @param parts the parts, from the larger to the smaller; empty for the whole organisation
 */
public record Subject(List<Part> parts) implements Comparable<Subject> {

    /** What a part is. */
    public enum Type {
        INITIATIVE,
        BENEFIT,
        SYSTEM,
        PROCUREMENT,
        ORG_UNIT
    }

    /**
     * One part of the organisation.
     *
     * @param type what it is
     * @param id its key in the profile
     * @param name what people call it
     */
    public record Part(Type type, String id, String name) {}

    /** The whole organisation. */
    public static final Subject ORGANISATION = new Subject(List.of());

    public Subject {
        parts = List.copyOf(parts);
    }

    /** {@return the ids joined by a slash, such as {@code nettbrett/skole}, or {@code organisation}} */
    public String key() {
        return switch (parts.size()) {
            case 0 -> "organisation";
            case 1 -> parts.get(0).id();
            case 2 -> parts.get(0).id() + "/" + parts.get(1).id();
            default -> parts.stream().map(Part::id).collect(Collectors.joining("/"));
        };
    }

    /** {@return the part of a type, if the finding is about one} */
    public Optional<Part> part(Type type) {
        return parts.stream().filter(it -> it.type() == type).findFirst();
    }

    /** In the order of the keys, which are seldom needed for it: as a rule the first ids differ, or all but the last are the same. */
    @Override
    public int compareTo(Subject other) {
        int last = Math.min(parts.size(), other.parts.size()) - 1;
        for (int i = 0; i <= last; i++) {
            String one = parts.get(i).id();
            String two = other.parts.get(i).id();
            boolean bothEnd = i == last && parts.size() == other.parts.size();
            if (bothEnd || !one.startsWith(two) && !two.startsWith(one)) {
                return one.compareTo(two);
            }
            if (one.length() != two.length()) {
                break; // a slash comes before some letters of an id, and after others
            }
        }
        return key().compareTo(other.key());
    }
}
