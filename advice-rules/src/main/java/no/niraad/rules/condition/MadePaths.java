package no.niraad.rules.condition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The paths that end in the same components, such as {@code orgUnits.skole.managers.support}, by what they begin with. Some that were made
 * are kept: the same organisation is judged many times over, changed a little each time, and the parts of many are called alike.
 *
 * <p>Threads may share it. Two may make the same path; what one sees of the other is whole, since lists and strings are immutable.
 */
final class MadePaths {

    private static final int KEPT = 32;

    private final String ending;

    @SuppressWarnings({"unchecked", "rawtypes"})
    private final @Nullable List<String>[] kept = new List[KEPT];

    /**
     * @param ending what all the paths end in, with the dot before it
     */
    MadePaths(String ending) {
        this.ending = ending;
    }

    /** {@return the one path that begins with a root, and goes on with the ending} */
    List<String> under(String root) {
        int place = root.hashCode() & KEPT - 1;
        List<String> known = kept[place];
        if (known != null && isUnder(root, known.get(0))) {
            return known;
        }
        List<String> made = List.of(root.concat(ending));
        kept[place] = made;
        return made;
    }

    private boolean isUnder(String root, String path) {
        return path.length() == root.length() + ending.length() && path.startsWith(root);
    }
}
