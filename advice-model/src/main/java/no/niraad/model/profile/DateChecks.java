package no.niraad.model.profile;

import java.time.LocalDate;
import java.util.Map;
import no.niraad.model.document.Position;
import no.niraad.model.document.Problems;
import org.jspecify.annotations.Nullable;

/** Dates are of our time, come in an order that is possible, and no evidence is younger than the profile. */
final class DateChecks {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private final FoundValues found;
    private final Problems problems;

    DateChecks(FoundValues found, Problems problems) {
        this.found = found;
        this.problems = problems;
    }

    void run() {
        FoundValue assessed = found.first("assessed.on");
        for (FoundValue value : found.all()) {
            if (value.value() instanceof LocalDate date) {
                checkYear(date, value.at());
            }
            LocalDate evidence = value.source().on();
            if (evidence != null) {
                checkYear(evidence, value.evidenceDateAt());
                checkNotAfter(assessed, evidence, value.evidenceDateAt());
            }
        }
        checkOrder();
    }

    private void checkYear(LocalDate date, Position at) {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            problems.add(at, "profile/date-out-of-range", "date", date.toString());
        }
    }

    private void checkNotAfter(@Nullable FoundValue assessed, LocalDate evidence, Position at) {
        if (assessed != null && evidence.isAfter((LocalDate) assessed.value())) {
            problems.add(
                    at, "profile/evidence-after-assessment", "date", evidence.toString(), "assessed", assessed.text());
        }
    }

    private void checkOrder() {
        Map<String, FoundValue> starts = found.byOwner("initiatives.*.start");
        for (FoundValue end : found.at("initiatives.*.changeComplete")) {
            checkNotBefore(starts.get(end.owner()), end, "profile/change-before-start");
        }
        for (FoundValue due : found.at("initiatives.*.benefits.*.due")) {
            String initiative = due.owner().substring(0, due.owner().indexOf(".benefits."));
            checkNotBefore(starts.get(initiative), due, "profile/benefit-before-start");
        }
    }

    private void checkNotBefore(@Nullable FoundValue start, FoundValue end, String code) {
        if (start != null && ((LocalDate) end.value()).isBefore((LocalDate) start.value())) {
            problems.add(end.at(), code, "date", end.text(), "start", start.text());
        }
    }
}
