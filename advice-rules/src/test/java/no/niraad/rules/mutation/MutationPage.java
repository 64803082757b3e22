package no.niraad.rules.mutation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import no.niraad.model.Profile;
import no.niraad.rules.RandomProfiles;

/** The page that shows how well the cases hold the rules. */
final class MutationPage {

    private static final int PROFILES = 300;
    private static final String HEAD = """
            # Would a case notice?

            *Made by `MutationTest` from the rules and their cases; never edited by hand.*

            Each rule is changed, one thing at a time, and all cases are judged again: a mutant is killed when a case expects something
            else than what then comes. Changed are comparisons (`<` for `<=`, and so on), numbers (one less, one more, in the rule or in the
            folder's YAML), constraints and whole conditions (left out), questions (`met` for `lacking`, `yes` for `no`, each other question of a
            phase or a stage, each other choice), `&&` and `||`, negations, severities, and whether a reason sharpens or eases.
            Not tried is `no` for `lacking`: that planned is not done is held by the tests of the answer itself.

            **Equivalent** are those that are proven to change nothing: a reason repeats the conditions of the finding that it belongs to, and
            counts only where that finding is told, so that leaving a repeated condition out, or weakening it, cannot be seen. They count
            neither way. Judged by the conditions, which tests hold to agree with Drools.
            """;

    private final StringBuilder page = new StringBuilder(HEAD);

    private MutationPage() {}

    static String of(MutationRun run, MutationResult result, Map<String, String> reasons) {
        var page = new MutationPage();
        page.folders(result);
        page.kinds(result);
        page.survivors(run, result, reasons);
        return page.page.toString();
    }

    private void folders(MutationResult result) {
        line("");
        line("| folder | mutants | equivalent | killed | survived | score |");
        line("|---|---|---|---|---|---|");
        result.byFolder().forEach(this::folder);
        folder("**all**", result);
    }

    private void folder(String name, MutationResult result) {
        line("| " + name + " | " + result.judged().size() + " | " + result.equivalent() + " | " + result.killed()
                + " | " + result.survivors().size() + " | "
                + String.format(Locale.ROOT, "%.1f %%", 100 * result.score()) + " |");
    }

    private void kinds(MutationResult result) {
        line("");
        line("| changed | mutants | equivalent | survived |");
        line("|---|---|---|---|");
        for (Mutant.Kind kind : Mutant.Kind.values()) {
            var of = new MutationResult(result.judged().stream()
                    .filter(it -> it.mutant().kind() == kind)
                    .toList());
            line("| " + kind.name().toLowerCase(Locale.ROOT) + " | "
                    + of.judged().size() + " | " + of.equivalent() + " | "
                    + of.survivors().size() + " |");
        }
    }

    private void survivors(MutationRun run, MutationResult result, Map<String, String> reasons) {
        line("");
        line("## Survivors");
        line("");
        if (result.survivors().isEmpty()) {
            line("None.");
            return;
        }
        List<Profile> profiles =
                IntStream.range(0, PROFILES).mapToObj(RandomProfiles::of).toList();
        line("| mutant | reason | differs in, of " + PROFILES + " random profiles |");
        line("|---|---|---|");
        for (Mutant each : result.survivors()) {
            String name = each.toString();
            line("| " + name.replace("|", "\\|") + " | " + reasons.getOrDefault(name, "**none given**") + " | "
                    + run.differences(each, profiles) + " |");
        }
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
