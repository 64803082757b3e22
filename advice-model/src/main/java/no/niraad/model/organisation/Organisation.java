package no.niraad.model.organisation;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who the profile is about. None of this can be improved on, so no rule flags it; some rules weigh by it.
 *
 * @param name its name
 * @param kind what it is; decides how texts speak of it
 * @param number the four-digit municipality number as text, such as {@code 0301}; null when not given
 * @param organisationNumber the nine digits of the organisasjonsnummer as text; null when not given
 * @param inhabitants number of inhabitants; null when unknown or when it has none
 * @param employees number of employees; null when unknown
 * @param government form of government; decides what roles are called
 * @param stage how far the transformation has come
 */
@RecordBuilder
public record Organisation(
        String name,
        Kind kind,
        @Nullable String number,
        @Nullable String organisationNumber,
        @Nullable Integer inhabitants,
        @Nullable Integer employees,
        Government government,
        Stage stage) {

    public Organisation {
        Objects.requireNonNull(name, "an organisation has a name");
        kind = kind == null ? Kind.MUNICIPALITY : kind;
        government = government == null ? Government.usualFor(kind) : government;
        stage = stage == null ? Stage.UNKNOWN : stage;
    }
}
