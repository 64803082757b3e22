package no.niraad.model.document;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds what somebody probably meant. */
public final class Nearest {

    private static final int LONGEST = 60;

    /** Among more names than this, looking for what was meant could take longer than all else, and helps nobody. */
    private static final int MANY = 1_000;

    private Nearest() {}

    /** {@return the known word with the fewest letters wrong, or null when none is near} The first of equals wins. */
    public static @Nullable String to(String word, Collection<String> known) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty() || wanted.length() > LONGEST || known.size() > MANY) {
            return null;
        }
        String nearest = null;
        int fewest = 1 + Math.min(4, (wanted.length() + 1) / 3);
        for (String candidate : known) {
            int wrong = distance(wanted, candidate.toLowerCase(Locale.ROOT), fewest);
            if (wrong < fewest) {
                nearest = candidate;
                fewest = wrong;
            }
        }
        return nearest;
    }

    /** {@return how many letters to add, drop or change (Levenshtein); {@code enough} when it is that many or more} */
    private static int distance(String a, String b, int enough) {
        if (Math.abs(a.length() - b.length()) >= enough) {
            return enough;
        }
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
                least = Math.min(least, row[j]);
            }
            if (least >= enough) {
                return enough;
            }
            above = row;
        }
        return above[b.length()];
    }
}
