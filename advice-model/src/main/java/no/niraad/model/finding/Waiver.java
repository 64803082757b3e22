package no.niraad.model.finding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A risk or recommendation that an organisation has decided to live with for a time. It changes nothing in what is found, and hides
 * nothing: it stands beside the finding, in every report.
 *
 * @param rule the rule whose finding is accepted
 * @param about key of the subject that it is accepted for, as {@link Subject#key()} gives it
 * @param reason why it is accepted
 * @param role the role that accepted it, never the name of a person
 * @param on from which date
 * @param expires the last date that it holds for
 * @param decision where the decision can be found, best a case number
 * @param place where it stands, as {@code file:line:column}; null for one made in Java
 */
public record Waiver(
        RuleId rule,
        String about,
        String reason,
        String role,
        LocalDate on,
        LocalDate expires,
        String decision,
        @Nullable String place) {}
