package no.niraad.model.profile;

import no.niraad.model.document.EnumNames;
import no.niraad.model.document.Problems;
import no.niraad.model.organisation.Government;
import no.niraad.model.organisation.Kind;
import org.jspecify.annotations.Nullable;

/** The numbers of the organisation are real ones, and its form of government is possible for its kind. */
final class OrganisationChecks {

    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

    private final FoundValues found;
    private final Problems problems;

    OrganisationChecks(FoundValues found, Problems problems) {
        this.found = found;
        this.problems = problems;
    }

    void run() {
        FoundValue kind = found.first("organisation.kind");
        Object known = kind == null ? Kind.MUNICIPALITY : kind.value();
        checkNumber(found.first("organisation.number"), known == Kind.COUNTY);
        checkOrganisationNumber(found.first("organisation.organisationNumber"));
        checkGovernment(found.first("organisation.government"), (Kind) known);
    }

    private void checkNumber(@Nullable FoundValue number, boolean county) {
        if (number != null) {
            boolean fits = isDigits(number.text(), 4) || (county && isDigits(number.text(), 2));
            if (!fits) {
                problems.add(number.at(), "profile/municipality-number", "number", number.text());
            }
        }
    }

    private void checkOrganisationNumber(@Nullable FoundValue number) {
        if (number == null || isOrganisationNumber(number.text())) {
            return;
        }
        String digits = number.text().replaceAll("[\\s\\u00A0.]", "");
        if (isOrganisationNumber(digits)) {
            problems.addWithSuggestion(
                    number.at(), "profile/organisation-number-format", digits, "number", number.text());
        } else {
            String code = isDigits(digits, 9) ? "profile/organisation-number" : "profile/organisation-number-format";
            problems.add(number.at(), code, "number", number.text());
        }
    }

    private static boolean isDigits(String text, int length) {
        return text.length() == length && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The last of the nine digits is a check digit, modulo 11. */
    private static boolean isOrganisationNumber(String text) {
        if (!isDigits(text, WEIGHTS.length + 1)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (text.charAt(i) - '0');
        }
        return (11 - sum % 11) % 11 == text.charAt(WEIGHTS.length) - '0';
    }

    private void checkGovernment(@Nullable FoundValue government, Kind kind) {
        if (government != null) {
            boolean elected = Government.usualFor(kind) != Government.BOARD;
            if (elected == (government.value() == Government.BOARD)) {
                problems.add(
                        government.at(),
                        elected ? "profile/government-elected" : "profile/government-board",
                        "government",
                        EnumNames.of((Government) government.value()),
                        "kind",
                        EnumNames.of(kind));
            }
        }
    }
}
