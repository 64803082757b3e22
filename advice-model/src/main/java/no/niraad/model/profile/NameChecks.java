package no.niraad.model.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.niraad.model.document.Problems;
import org.jspecify.annotations.Nullable;

/** Ids are short, plain and unique; names fit on a line. */
final class NameChecks {

    private static final int LONGEST_ID = 40;
    private static final int LONGEST_NAME = 200;

    /** In these lists an id stands once: of the whole file, or of the record that the list belongs to. */
    private static final List<String> IDS = List.of(
            "orgUnits.*.id", "initiatives.*.id", "initiatives.*.benefits.*.id", "systems.*.id", "procurements.*.id");

    /** In these lists something is referred to once. */
    private static final List<String> REFERRED =
            List.of("initiatives.*.affects.*.orgUnit", "systems.*.exchanges.*.with");

    private static final List<String> NAMES = List.of(
            "organisation.name",
            "orgUnits.*.name",
            "initiatives.*.name",
            "initiatives.*.benefits.*.name",
            "initiatives.*.benefits.*.owner",
            "systems.*.name",
            "procurements.*.name");

    private final FoundValues found;
    private final Problems problems;

    NameChecks(FoundValues found, Problems problems) {
        this.found = found;
        this.problems = problems;
    }

    void run() {
        for (String pattern : IDS) {
            found.at(pattern).forEach(this::checkFormat);
            checkUnique(found.at(pattern), "profile/duplicate-id");
        }
        REFERRED.forEach(pattern -> checkUnique(found.at(pattern), "profile/duplicate-reference"));
        NAMES.forEach(pattern -> found.at(pattern).forEach(this::checkLength));
    }

    private void checkFormat(FoundValue id) {
        if (!isId(id.text())) {
            String foreign = foreignLetter(id.text());
            String code = foreign.isEmpty() ? "profile/id-format" : "profile/id-letter";
            problems.addWithSuggestion(id.at(), code, asId(id.text()), "id", id.text(), "letter", foreign);
        }
    }

    static boolean isId(String text) {
        boolean plain = text.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
        return plain && !text.isEmpty() && text.length() <= LONGEST_ID && text.charAt(0) >= 'a';
    }

    /** {@return the first letter that is not used in Norwegian; it may look as if it were} */
    private static String foreignLetter(String text) {
        return text.chars()
                .filter(c -> c > 0x7F && Character.isLetter(c) && "ÆØÅæøå".indexOf(c) < 0)
                .mapToObj(Character::toString)
                .findFirst()
                .orElse("");
    }

    private static @Nullable String asId(String text) {
        String id = text.strip()
                .toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("å", "a")
                .replaceAll("[ ._/]+", "-");
        return isId(id) ? id : null;
    }

    private void checkUnique(List<FoundValue> values, String code) {
        Map<String, FoundValue> first = new HashMap<>();
        for (FoundValue value : values) {
            FoundValue earlier = first.putIfAbsent(value.path(), value);
            if (earlier != null) {
                String line = Integer.toString(earlier.at().line());
                problems.add(value.at(), code, "id", value.text(), "line", line);
            }
        }
    }

    private void checkLength(FoundValue name) {
        if (name.text().length() > LONGEST_NAME) {
            problems.add(name.at(), "profile/name-too-long", "characters", Integer.toString(LONGEST_NAME));
        }
    }
}
