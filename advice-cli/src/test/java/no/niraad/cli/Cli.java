package no.niraad.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Runs the command as a user would, and keeps what it says. */
record Cli(int exit, String out, String err) {

    static Cli run(String... args) {
        return typing("", args);
    }

    static Cli typing(String input, String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        var console = new Console(in, new PrintWriter(out), new PrintWriter(err), Map.of(), false);
        return new Cli(AdviceCli.run(console, args), out.toString(), err.toString());
    }
}
