package no.niraad.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code advice}. */
@Command(
        name = "advice",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class AdviceCli implements Runnable {

    /** No option has a type of these, and looking for their converters takes longer than reading the command line. */
    private static final String UNUSED_CONVERTERS = "java\\.(time|sql)\\..*";

    @Option(names = "--lang", paramLabel = "nb|nn|en", descriptionKey = "lang", scope = ScopeType.INHERIT)
    private Code language = Code.nb;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** The languages as they are written on the command line. What was chosen is in {@link Languages}. */
    enum Code {
        nb,
        nn,
        en
    }

    private AdviceCli() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        LoggingOnDemand.install();
        System.setProperty("picocli.converters.excludes", UNUSED_CONVERTERS);
        System.exit(run(Console.system(), args));
    }

    /** {@return the exit code of the command} */
    static int run(Console console, String... args) {
        var engine = new EngineInTheMaking();
        if (Commands.judge(args)) {
            engine.start();
        }
        var messages = new Messages(Languages.choose(List.of(args), console.environment()));
        var session = new Session(console, messages, engine);
        try {
            int code = commandLine(session, args).execute(args);
            if (!console.isResultLost()) {
                return code;
            }
            session.tell("error.lost");
            return ExitCode.FAULT;
        } catch (StackOverflowError | OutOfMemoryError e) {
            session.tell("error.fault", e);
            return ExitCode.FAULT;
        } finally {
            console.out().flush();
            console.err().flush();
        }
    }

    /** {@return the command, with the commands below it that are named; with all of them when none is} */
    static CommandLine commandLine(Session session, String... args) {
        var errors = new ErrorTexts(session);
        var line = new CommandLine(new AdviceCli(), new Commands(session));
        Commands.needed(args).forEach(line::addSubcommand);
        return line.setResourceBundle(session.messages().bundle())
                .setOut(session.console().out())
                .setErr(session.console().err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        session.console().wantsColour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setUsageHelpWidth(session.console().width())
                .setUsageHelpAutoWidth(false)
                .setParameterExceptionHandler(errors::usage)
                .setExecutionExceptionHandler(errors::failure);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
