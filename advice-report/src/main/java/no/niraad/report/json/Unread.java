package no.niraad.report.json;

import java.util.List;
import no.niraad.model.document.Position;
import no.niraad.model.finding.RuleSet;
import no.niraad.model.text.Language;
import no.niraad.report.UnreadProfile;
import org.jspecify.annotations.Nullable;

/** What JSON has instead of a result where the profile could not be read; {@code result-1.1.schema.json} tells it too. */
public record Unread(
        String schemaVersion,
        Result.Product product,
        Result.Rules rules,
        String language,
        List<ErrorResult> errors,
        String file,
        @Nullable Integer omittedErrors) {

    /** One thing that is wrong with a profile. */
    public record ErrorResult(
            String code,
            @Nullable Integer line,
            @Nullable Integer column,
            String message,
            @Nullable String help) {

        static ErrorResult of(UnreadProfile.Error error) {
            boolean somewhere = !error.at().equals(Position.NONE);
            return new ErrorResult(
                    error.code(),
                    somewhere ? error.at().line() : null,
                    somewhere ? error.at().column() : null,
                    error.message(),
                    error.help());
        }
    }

    /** {@return what to tell of a profile that could not be read} */
    public static Unread of(UnreadProfile profile, RuleSet rules, Language language) {
        return new Unread(
                Result.SCHEMA_VERSION,
                Result.Product.of(rules),
                Result.Rules.of(rules),
                language.code(),
                profile.errors().stream().map(ErrorResult::of).toList(),
                profile.file(),
                profile.omitted() == 0 ? null : profile.omitted());
    }
}
