package no.niraad.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.spi.ContextAwareBase;
import org.slf4j.Logger;

/**
 * Warnings to standard error, nothing else: standard output is for the result. In Java and without a pattern, since reading
 * configuration and patterns is slow to start.
 */
public final class QuietLogging extends ContextAwareBase implements Configurator {

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        var appender = new StandardError();
        appender.setContext(context);
        appender.start();
        var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(appender);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    private static final class StandardError extends AppenderBase<ILoggingEvent> {

        @Override
        protected void append(ILoggingEvent event) {
            System.err.println(
                    "advice: " + event.getLevel() + " " + event.getLoggerName() + ": " + event.getFormattedMessage());
        }
    }
}
