package no.niraad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

class LoggingOnDemandTest {

    private final Logger logger = new LoggingOnDemand().getLoggerFactory().getLogger("org.drools.Some");

    @Test
    void a_warning_goes_to_standard_error_in_one_line() {
        assertThat(written(() -> logger.warn("{} of {} rules", 2, 3)))
                .isEqualToNormalizingNewlines("advice: WARN org.drools.Some: 2 of 3 rules\n");
        assertThat(written(() -> logger.error("no rules")))
                .isEqualToNormalizingNewlines("advice: ERROR org.drools.Some: no rules\n");
    }

    @Test
    void nothing_else_is_written() {
        assertThat(written(() -> {
                    logger.info("begins");
                    logger.debug("{} rules", 3);
                    logger.trace("ends");
                }))
                .isEmpty();
    }

    private static String written(Runnable logging) {
        PrintStream before = System.err;
        var bytes = new ByteArrayOutputStream();
        System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            logging.run();
        } finally {
            System.setErr(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
