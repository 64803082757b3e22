package no.niraad.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The path of a fact that a pack brings: {@code arkiv.journalPlan} of the organisation, {@code orgUnits.skole.arkiv.caseResponsible} of
 * one of its parts. It stands under the id of the pack, so that no two packs ask for the same.
 *
 * @param list the list that the part stands in, such as {@code orgUnits}; empty for the organisation
 * @param item what names the part, such as {@code skole}, or {@code {id}} in a catalogue; empty for the organisation
 * @param pack id of the pack
 * @param name name of the fact
 */
public record PackPath(String list, String item, String pack, String name) {

    /** The lists whose items a pack may ask about. */
    public static final List<String> LISTS = List.of("orgUnits", "initiatives", "systems", "procurements");

    private static final Pattern PATH = Pattern.compile(
            "(?:(" + String.join("|", LISTS) + ")\\.([^.]+)\\.)?([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\\.([a-z][A-Za-z0-9]*)");

    /** {@return the path in its parts, or empty when no fact of a pack could have it} */
    public static Optional<PackPath> of(String path) {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) {
            return Optional.empty();
        }
        boolean ofPart = parts.group(1) != null;
        return Optional.of(new PackPath(
                ofPart ? parts.group(1) : "", ofPart ? parts.group(2) : "", parts.group(3), parts.group(4)));
    }

    /** {@return the path of the record that the answer stands in, such as {@code orgUnits.skole}; empty for the organisation} */
    public String place() {
        return list.isEmpty() ? "" : list + "." + item;
    }

    /** {@return the fact without its place, as rules call it: {@code arkiv.journalPlan}} */
    public String fact() {
        return pack + "." + name;
    }
}
