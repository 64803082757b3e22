package no.niraad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import no.niraad.model.finding.RuleSet;
import no.niraad.model.text.Language;
import no.niraad.rules.InvalidRulebookException;
import no.niraad.rules.Rulebook;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Where no rule is loaded, nothing looks as if it were in order. */
class NoRulesTest {

    private final StringWriter err = new StringWriter();
    private final Session session = new Session(
            new Console(
                    new ByteArrayInputStream(new byte[0]),
                    new PrintWriter(new StringWriter()),
                    new PrintWriter(err),
                    Map.of(),
                    false),
            new Messages(Language.NB),
            new EngineInTheMaking());

    @Test
    void the_exit_code_is_4() {
        var empty = new Rulebook(new RuleSet("0.0.0", "0".repeat(64), 0), List.of(), List.of(), Map.of());
        var refused = catchThrowableOfType(InvalidRulebookException.class, () -> session.loaded(empty));
        var parsed = new CommandLine(new AdviceCliForTest()).parseArgs();
        int exit = new ErrorTexts(session)
                .failure(new CompletionException(refused), new CommandLine(new AdviceCliForTest()), parsed);
        assertThat(exit).isEqualTo(ExitCode.INVALID_RULES);
        assertThat(err.toString()).startsWith("advice: Ingen regler er lastet");
    }

    @Test
    void the_built_in_rules_are_loaded() {
        assertThat(session.rulebook().rules()).isNotEmpty();
    }

    @CommandLine.Command
    private static final class AdviceCliForTest {}
}
