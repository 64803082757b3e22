package no.niraad.model.finding;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The name of a rule, derived from where it stands: {@code advice02/managers-not-behind}.
 *
 * @param folder the folder, which is also the last segment of the DRL package
 * @param name the rule's name in the DRL file
 */
public record RuleId(String folder, String name) implements Comparable<RuleId> {

    private static final String BUILT_IN = "advice";

    public RuleId {
        Objects.requireNonNull(folder, "a rule stands in a folder");
        Objects.requireNonNull(name, "a rule has a name");
    }

    /**
     * {@return the id written as {@code folder/name}}
     *
     * @throws IllegalArgumentException when the text has no slash
     */
    public static RuleId parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 1 || slash == text.length() - 1) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a rule id. A rule id is folder/name, such as advice02/managers-not-behind.");
        }
        return new RuleId(text.substring(0, slash), text.substring(slash + 1));
    }

    /** {@return whether it is a rule of a pack, by where it stands} No pack can be called as the built-in folders are. */
    public boolean isOfPack() {
        String number = folder.startsWith(BUILT_IN) ? folder.substring(BUILT_IN.length()) : "";
        boolean observed = folder.equals("observations");
        return !observed && (number.isEmpty() || !number.chars().allMatch(it -> it >= '0' && it <= '9'));
    }

    /** As a record's own, and written out since every start asks for it: Java would make that one when it is first called. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleId id && name.equals(id.name) && folder.equals(id.folder);
    }

    @Override
    public int hashCode() {
        return 31 * folder.hashCode() + name.hashCode();
    }

    @Override
    public int compareTo(RuleId other) {
        int order = folder.compareTo(other.folder);
        return order == 0 ? name.compareTo(other.name) : order;
    }

    @Override
    public String toString() {
        return folder + "/" + name;
    }
}
