package no.niraad.report.json;

import java.time.LocalDate;
import java.util.List;
import no.niraad.model.Assessed;
import no.niraad.model.finding.AdviceState;
import no.niraad.model.finding.Basis;
import no.niraad.model.finding.RuleChange;
import no.niraad.model.finding.RulePack;
import no.niraad.model.finding.RuleSet;
import no.niraad.model.finding.Severity;
import no.niraad.model.finding.Subject;
import no.niraad.model.organisation.Organisation;
import no.niraad.rules.Step;
import org.jspecify.annotations.Nullable;

/** The result as JSON has it; the components are its keys. {@code result-1.2.schema.json} tells what each means. */
public record Result(
        String schemaVersion,
        Product product,
        Rules rules,
        String language,
        List<Unread.ErrorResult> errors,
        Organisation organisation,
        Assessed assessed,
        Summary summary,
        List<AdviceResult> advice,
        @Nullable List<PackResult> packs,
        List<FindingResult> findings,
        List<NotJudgedResult> notJudged) {

    /** Version of the schema that a result keeps to. */
    public static final String SCHEMA_VERSION = "1.2";

    /** What made the result. */
    public record Product(String name, String version) {

        private static final String NAME = "Ni råd";

        static Product of(RuleSet rules) {
            return new Product(NAME, rules.version());
        }
    }

    /** Which rules judged. */
    public record Rules(
            String version,
            String hash,
            int count,
            @Nullable List<RulePack> packs,
            @Nullable List<RuleChange> changes) {
        static Rules of(RuleSet rules) {
            return new Rules(
                    rules.version(), rules.hash(), rules.rules(), orNull(rules.packs()), orNull(rules.changes()));
        }

        /** They came with version 1.2: what has none looks as it did before. */
        static <T> @Nullable List<T> orNull(List<T> items) {
            return items.isEmpty() ? null : items;
        }
    }

    /** Numbers of findings. */
    public record Summary(int actNow, int followUp, int forInformation, int strengths, int notJudged) {}

    /** Where the organisation stands on one piece of advice. */
    public record AdviceResult(
            int advice, String title, AdviceState state, int asked, int known, List<String> underWay) {}

    /** Where the organisation stands on what a pack asks beside the built-in facts. */
    public record PackResult(
            String pack, String title, AdviceState state, int asked, int known, List<String> underWay) {}

    /** What a finding is about. */
    public record About(String key, List<Subject.Part> parts) {
        static About of(Subject subject) {
            return new About(subject.key(), subject.parts());
        }
    }

    /** What a finding says. */
    public enum Kind {
        RISK,
        RECOMMENDATION,
        STRENGTH
    }

    /** One finding, in words and with its proof. */
    public record FindingResult(
            String rule,
            Kind kind,
            int advice,
            @Nullable Integer page,
            About about,
            Severity severity,
            Basis basis,
            @Nullable String law,
            List<String> claims,
            String what,
            @Nullable String why,
            @Nullable Step step,
            List<String> reasons,
            List<EvidenceResult> evidence) {}

    /** One fact behind a finding. */
    public record EvidenceResult(
            String fact,
            String label,
            String answer,
            @Nullable String file,
            @Nullable Integer line,
            @Nullable Integer column,
            @Nullable String evidence,
            @Nullable LocalDate on,
            @Nullable String by) {}

    /** A rule that could have said something, had more been known. */
    public record NotJudgedResult(String rule, int advice, About about, List<String> missing) {}
}
