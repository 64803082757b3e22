package no.niraad.rules.answers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import no.niraad.model.Profile;
import no.niraad.model.organisation.Benefit;
import no.niraad.model.organisation.Initiative;
import org.jspecify.annotations.Nullable;

/**
 * The dates that rules can tell apart for one date of an initiative that is not known. Rules compare the due date of a benefit with
 * the date of the profile and with the day the change is complete, in days, and that day with the start, in months; so all that
 * matters is on which side of those points a date lies.
 */
final class PossibleDates {

    /** Months differ by three days in length. */
    private static final int DAYS_AROUND = 3;

    private final Collection<Integer> numbers;
    private final Profile profile;
    private final String what;
    private final Initiative initiative;
    private final @Nullable Benefit benefit;
    private final SortedSet<LocalDate> dates = new TreeSet<>();

    PossibleDates(Collection<Integer> numbers, Profile profile, String path) {
        this.numbers = numbers;
        this.profile = profile;
        String[] names = path.split("\\.");
        what = names[names.length - 1];
        initiative = profile.initiatives().stream()
                .filter(it -> it.id().equals(names[1]))
                .findFirst()
                .orElseThrow();
        benefit = initiative.benefits().stream()
                .filter(it -> names.length > 3 && it.id().equals(names[3]))
                .findFirst()
                .orElse(null);
    }

    /** {@return the dates, ordered; none where it is known that there is none} */
    SortedSet<LocalDate> all() {
        switch (what) {
            case "due" -> due(Objects.requireNonNull(benefit));
            case "changeComplete" -> changeComplete();
            default -> start();
        }
        return dates;
    }

    /** A benefit of which it is known that no date is set has none. */
    private void due(Benefit benefit) {
        if (benefit.hasNoDate()) {
            return;
        }
        for (int number : numbers) {
            around(profile.assessed().on().minusDays(number), 1);
            if (initiative.changeComplete() != null) {
                around(initiative.changeComplete().minusDays(number), 1);
            }
        }
        notBeforeStart();
    }

    private void changeComplete() {
        dates.add(profile.assessed().on());
        for (int number : numbers) {
            for (Benefit each : initiative.benefits()) {
                if (each.due() != null) {
                    around(each.due().plusDays(number), 1);
                }
            }
            if (initiative.start() != null) {
                around(initiative.start().plusMonths(number), DAYS_AROUND);
            }
        }
        notBeforeStart();
    }

    private void start() {
        LocalDate complete = initiative.changeComplete();
        dates.add(profile.assessed().on());
        for (int number : numbers) {
            if (complete != null) {
                around(complete.minusMonths(number), DAYS_AROUND);
            }
        }
        for (Benefit each : initiative.benefits()) {
            notAfter(each.due());
        }
        notAfter(complete);
    }

    private void around(LocalDate point, int days) {
        for (int day = -days; day <= days; day++) {
            dates.add(point.plusDays(day));
        }
    }

    private void notBeforeStart() {
        LocalDate start = initiative.start();
        if (start != null) {
            dates.removeIf(it -> it.isBefore(start));
            dates.add(start);
        }
    }

    private void notAfter(@Nullable LocalDate day) {
        if (day != null) {
            dates.removeIf(it -> it.isAfter(day));
            dates.add(day);
        }
    }
}
