package no.niraad.rules.facts;

import java.util.List;
import no.niraad.model.Answer;
import no.niraad.model.finding.Subject;
import no.niraad.model.organisation.Benefit;
import no.niraad.model.organisation.Initiative;
import org.jspecify.annotations.Nullable;

/**
 * An initiative and one of its benefits, with their dates compared.
 *
 * @param initiative the initiative
 * @param benefit the benefit
 * @param daysLate days from the due date to the date of the profile; 0 when it is not late, or known to have no date; null when
 *     no date is known
 * @param daysTooEarly days from the due date to the day the change is complete; 0 when the change is complete by then, or
 *     the benefit is known to have no date; null when one of the dates is not known
 */
public record PlannedBenefit(
        Initiative initiative,
        Benefit benefit,
        @Nullable Integer daysLate,
        @Nullable Integer daysTooEarly) implements ResolvedFact {

    /** {@return whether an answer to whether a date is set says that there is none, so that no days are counted} */
    public static boolean isWithoutDate(Answer dateSet) {
        return Benefit.isWithoutDate(dateSet);
    }

    @Override
    public Subject subject() {
        return new Subject(List.of(Subjects.part(initiative), Subjects.part(benefit)));
    }

    @Override
    public List<String> behind(String component) {
        return switch (component) {
            case "initiative" -> List.of(Paths.of(initiative));
            case "benefit" -> List.of(path());
            case "daysLate", "daysTooEarly" -> dates(component, path());
            default -> throw new IllegalArgumentException("A planned benefit has no " + component + ".");
        };
    }

    private String path() {
        return Paths.of(initiative) + ".benefits." + benefit.id();
    }

    private List<String> dates(String component, String path) {
        if (benefit.hasNoDate()) {
            return List.of(path + ".dateSet");
        }
        return component.equals("daysLate")
                ? List.of(path + ".due")
                : List.of(path + ".due", Paths.of(initiative) + ".changeComplete");
    }

    @Override
    public List<String> unknown(String component) {
        return behind(component).stream().filter(this::isUnknown).toList();
    }

    private boolean isUnknown(String path) {
        return !benefit.hasNoDate() && (path.endsWith(".due") ? benefit.due() : initiative.changeComplete()) == null;
    }
}
