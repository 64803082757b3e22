package no.niraad.report.json;

import java.util.List;
import no.niraad.model.document.Position;
import no.niraad.model.finding.RuleSet;
import no.niraad.model.text.Language;
import org.jspecify.annotations.Nullable;

/** What JSON has instead of a result where the profile could not be read; {@code result-1.3.schema.json} tells it too. */
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

        /**
         * {@return one thing that is wrong}
         *
         * @param at where; {@link Position#NONE} when it is about the file as a whole
         */
        public static ErrorResult of(String code, Position at, String message, @Nullable String help) {
            boolean somewhere = !at.equals(Position.NONE);
            return new ErrorResult(code, somewhere ? at.line() : null, somewhere ? at.column() : null, message, help);
        }
    }

    /** {@return what to tell of a profile that could not be read} */
    public static Unread of(String file, List<ErrorResult> errors, int omitted, RuleSet rules, Language language) {
        return new Unread(
                Result.SCHEMA_VERSION,
                Result.Product.of(rules),
                Result.Rules.of(rules),
                language.code(),
                errors,
                file,
                omitted == 0 ? null : omitted);
    }
}
