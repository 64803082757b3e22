package no.niraad.cli;

import java.util.List;
import java.util.Locale;
import no.niraad.model.finding.Assessment;
import no.niraad.model.finding.Finding;
import no.niraad.model.finding.Severity;
import no.niraad.model.finding.Strength;
import no.niraad.model.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** From which severity on a finding makes the exit code 1. */
enum FailOn {
    none(null),
    act_now(Severity.ACT_NOW),
    follow_up(Severity.FOLLOW_UP),
    for_information(Severity.FOR_INFORMATION);

    private final @Nullable Severity limit;

    FailOn(@Nullable Severity limit) {
        this.limit = limit;
    }

    /**
     * {@return the limit that a word stands for: its name, or the severity as the reports say it in any of the languages}
     *
     * @throws TypeConversionException when there is none
     */
    static FailOn of(String word) {
        String written = written(word);
        for (FailOn limit : values()) {
            if (limit.toString().equals(written)) {
                return limit;
            }
        }
        for (Language language : Language.values()) {
            var messages = new Messages(language);
            for (FailOn limit : values()) {
                if (limit.word(messages).equals(written)) {
                    return limit;
                }
            }
        }
        throw new TypeConversionException("'" + word + "' is no severity");
    }

    /** {@return the word for it in a language, with hyphens for blanks, such as {@code bør-følges-opp}} */
    String word(Messages messages) {
        return written(messages.text("severity." + name()));
    }

    private static String written(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replaceAll("[ _]+", "-");
    }

    /** {@return whether an assessment has a risk or recommendation at or above the limit that is not set aside as accepted} */
    boolean hits(Assessment assessment) {
        return hits(assessment.findings().stream()
                .filter(it -> !assessment.isSetAside(it))
                .toList());
    }

    /** {@return whether there is a risk or recommendation at or above the limit} */
    boolean hits(List<Finding> findings) {
        return findings.stream().anyMatch(it -> !(it instanceof Strength) && includes(it.severity()));
    }

    /** {@return whether a severity is at or above the limit} */
    boolean includes(Severity severity) {
        return limit != null && severity.isAtLeast(limit);
    }

    @Override
    public String toString() {
        return name().replace('_', '-');
    }

    /** Reads what is written on the command line. */
    static final class Reader implements ITypeConverter<FailOn> {

        @Override
        public FailOn convert(String value) {
            return of(value);
        }
    }
}
