package no.niraad.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.model.text.SafeText;
import no.niraad.rules.AssessmentFailedException;
import no.niraad.rules.InvalidRulebookException;
import no.niraad.rules.condition.UnreadableConditionException;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what goes wrong into a sentence in the user's language and an exit code. */
final class ErrorTexts {

    private final Session session;

    ErrorTexts(Session session) {
        this.session = session;
    }

    /** {@return the exit code for a command that was written wrong, after telling how} */
    int usage(ParameterException error, String[] args) {
        PrintWriter err = session.console().err();
        err.println(SafeText.of("advice: " + sentence(error)));
        String command = error.getCommandLine().getCommandSpec().qualifiedName();
        err.println(session.messages().text("error.help", command + " --help"));
        return ExitCode.USAGE;
    }

    private String sentence(ParameterException error) {
        if (error instanceof UnmatchedArgumentException unmatched) {
            String written = unmatched.getUnmatched().get(0);
            String nearest = unmatched.getSuggestions().stream().findFirst().orElse("");
            String key = unmatched.isUnknownOption() ? "error.option" : "error.argument";
            String text = session.messages().text(key, written);
            return nearest.isEmpty() ? text : text + " " + session.messages().text("error.nearest", nearest);
        }
        if (error instanceof MissingParameterException missing) {
            return session.messages()
                    .text("error.missing", missing.getMissing().get(0).paramLabel());
        }
        if (error.getArgSpec() != null && error.getValue() != null) {
            return session.messages()
                    .text(
                            "error.value",
                            error.getValue(),
                            error.getArgSpec().paramLabel(),
                            choices(error.getArgSpec()));
        }
        return error.getMessage();
    }

    /** What went wrong itself, where it was only passed on by a thread or a stream. */
    private static Throwable cause(Throwable thrown) {
        boolean passedOn = thrown instanceof CompletionException || thrown instanceof UncheckedIOException;
        return passedOn && thrown.getCause() != null ? cause(thrown.getCause()) : thrown;
    }

    private String choices(ArgSpec option) {
        Object[] constants = option.type().getEnumConstants();
        return constants == null
                ? option.paramLabel()
                : Arrays.stream(constants).map(this::choice).collect(Collectors.joining(", "));
    }

    private String choice(Object constant) {
        if (!(constant instanceof FailOn limit)) {
            return constant.toString();
        }
        String word = limit.word(session.messages());
        return word.equals(limit.toString()) ? word : limit + " (" + word + ")";
    }

    /** {@return the exit code for what went wrong while the command ran, after telling it} */
    int failure(Exception thrown, CommandLine command, ParseResult parsed) {
        Throwable error = cause(thrown);
        PrintWriter err = session.console().err();
        if (error instanceof UsageException) {
            err.println(SafeText.of("advice: " + error.getMessage()));
            return ExitCode.USAGE;
        }
        if (error instanceof NoProfileException) {
            err.println(SafeText.of("advice: " + error.getMessage()));
            return ExitCode.INVALID_PROFILE;
        }
        if (error instanceof FileSystemException file) {
            session.tell("error.file", String.valueOf(file.getFile()));
            return ExitCode.USAGE;
        }
        if (error instanceof InvalidDocumentException invalid) {
            err.println(invalid.text(session.language()));
            return ExitCode.INVALID_PROFILE;
        }
        if (error instanceof InvalidRulebookException || error instanceof UnreadableConditionException) {
            err.println(error.getMessage());
            return ExitCode.INVALID_RULES;
        }
        session.tell(error instanceof AssessmentFailedException ? "error.assessment" : "error.fault", error);
        if (session.console().environment().containsKey("ADVICE_DEBUG")) {
            error.printStackTrace(err);
        }
        return ExitCode.FAULT;
    }
}
