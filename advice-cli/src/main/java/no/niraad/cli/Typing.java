package no.niraad.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** What a user types at a prompt, line by line, until q or the end of standard input. */
final class Typing {

    /** The user wants no more. */
    static final class Ended extends Exception {

        private static final long serialVersionUID = 1L;
    }

    private final Session session;
    private final BufferedReader in;
    private final PrintWriter out;
    private boolean ended;

    Typing(Session session) {
        this.session = session;
        this.in = new BufferedReader(new InputStreamReader(session.console().in(), StandardCharsets.UTF_8));
        this.out = session.console().out();
    }

    /** {@return one line, without blanks around it} */
    String line(String prompt) throws IOException, Ended {
        out.print(session.messages().text(prompt) + " ");
        out.flush();
        String line = in.readLine();
        if (line == null || line.strip().equalsIgnoreCase("q")) {
            throw new Ended();
        }
        return line.strip();
    }

    /** {@return one line that may be empty; empty too when the user ends here} */
    String optional(String prompt) throws IOException {
        try {
            return ended ? "" : line(prompt);
        } catch (Ended e) {
            ended = true;
            return "";
        }
    }

    /** {@return a date, or null when none is given} */
    @Nullable
    LocalDate date(String prompt, String wrong) throws IOException {
        while (true) {
            String written = optional(prompt);
            if (written.isEmpty()) {
                return null;
            }
            try {
                return LocalDate.parse(written);
            } catch (DateTimeParseException e) {
                out.println(session.messages().text(wrong, written));
            }
        }
    }

    /** Ends now, when the user wanted to at something optional. */
    void endIfWanted() throws Ended {
        if (ended) {
            throw new Ended();
        }
    }
}
