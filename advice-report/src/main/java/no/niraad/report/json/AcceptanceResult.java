package no.niraad.report.json;

import java.time.LocalDate;
import no.niraad.model.finding.Acceptance;
import no.niraad.model.finding.Waiver;
import org.jspecify.annotations.Nullable;

/** A waiver and what it is worth, as JSON has it. */
public record AcceptanceResult(
        String rule,
        String about,
        Acceptance.State state,
        @Nullable String because,
        String reason,
        String role,
        LocalDate on,
        LocalDate expires,
        String decision,
        @Nullable String place) {

    /** {@return a waiver held against an assessment} */
    public static AcceptanceResult of(Acceptance acceptance) {
        Waiver it = acceptance.waiver();
        return new AcceptanceResult(
                it.rule().toString(),
                it.about(),
                acceptance.state(),
                acceptance.because(),
                it.reason(),
                it.role(),
                it.on(),
                it.expires(),
                it.decision(),
                it.place() == null ? null : withoutFolders(it.place()));
    }

    /** By which path somebody named the file says nothing about the decision. */
    private static String withoutFolders(String place) {
        return place.substring(Math.max(place.lastIndexOf('/'), place.lastIndexOf('\\')) + 1);
    }
}
