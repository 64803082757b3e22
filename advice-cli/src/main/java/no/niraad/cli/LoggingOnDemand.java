package no.niraad.cli;

import ch.qos.logback.classic.spi.LogbackServiceProvider;
import org.jspecify.annotations.Nullable;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Logger;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * Starts Logback when there is a first warning to write. Drools asks for loggers whenever it is loaded and as a rule has nothing to
 * say, and starting Logback for that is a twentieth of a start.
 */
public final class LoggingOnDemand implements SLF4JServiceProvider {

    private final IMarkerFactory markers = new BasicMarkerFactory();
    private final MDCAdapter context = new NOPMDCAdapter();

    /** Is to be called before anything asks for a logger. */
    static void install() {
        System.setProperty("slf4j.provider", LoggingOnDemand.class.getName());
        System.setProperty("slf4j.internal.verbosity", "WARN"); // else SLF4J tells which provider it was given
    }

    @Override
    public ILoggerFactory getLoggerFactory() {
        return OnDemand::new;
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return markers;
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return context;
    }

    @Override
    public String getRequestedApiVersion() {
        return "2.0.99";
    }

    @Override
    public void initialize() {
        // There is nothing to do before the first warning.
    }

    /** Made when it is first needed, as {@link QuietLogging} has it. */
    private static final class Logback {

        private static final ILoggerFactory LOGGERS = loggers();

        private static ILoggerFactory loggers() {
            var logback = new LogbackServiceProvider();
            logback.initialize();
            return logback.getLoggerFactory();
        }
    }

    private static final class OnDemand extends LegacyAbstractLogger {

        private static final long serialVersionUID = 1L;

        private OnDemand(String name) {
            this.name = name;
        }

        @Override
        protected void handleNormalizedLoggingCall(
                Level level,
                @Nullable Marker marker,
                String message,
                @Nullable Object @Nullable [] arguments,
                @Nullable Throwable cause) {
            Logger logger = Logback.LOGGERS.getLogger(name);
            logger.atLevel(level).setCause(cause).log(MessageFormatter.basicArrayFormat(message, arguments));
        }

        @Override
        protected String getFullyQualifiedCallerName() {
            return LoggingOnDemand.class.getName();
        }

        @Override
        public boolean isWarnEnabled() {
            return true;
        }

        @Override
        public boolean isErrorEnabled() {
            return true;
        }

        @Override
        public boolean isInfoEnabled() {
            return false;
        }

        @Override
        public boolean isDebugEnabled() {
            return false;
        }

        @Override
        public boolean isTraceEnabled() {
            return false;
        }
    }
}
