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

    @Override
    public int compareTo(Subject other) {
        return key().compareTo(other.key());
    }
}
