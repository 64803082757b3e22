package no.niraad.model.finding;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The name of a rule, derived from where it stands: {@code advice02/managers-not-behind}.
 *
 * @param folder the folder, which is also the last segment of the DRL package
 * @param name the rule's name in the DRL file
 */
public record RuleId(String folder, String name) implements Comparable<RuleId> {

    /** No pack can be called so. */
    private static final Pattern BUILT_IN = Pattern.compile("advice[0-9]+");

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

    /** {@return whether it is a rule of a pack, by where it stands} */
    public boolean isOfPack() {
        return !BUILT_IN.matcher(folder).matches();
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
