package no.niraad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A reader who follows the tutorial step by step gets what it says: each file is saved, each command run, each output compared. */
class TutorialTest {

    private static final Path PAGE = Path.of("../docs/first-rule.md");

    /** A block, with the last name in the text before it, in which it says where a file is saved. */
    private static final Pattern BLOCK =
            Pattern.compile("^```(yaml|drl|console)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    private static final Pattern FILE = Pattern.compile("`([\\w/.-]+\\.(?:yaml|drl))`");
    private static final String LEFT_OUT = "…";

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void each_step_comes_out_as_written() throws IOException, InterruptedException {
        String page = Files.readString(PAGE);
        Matcher block = BLOCK.matcher(page);
        int commands = 0;
        int end = 0;
        while (block.find()) {
            if (block.group(1).equals("console")) {
                for (Step step : steps(block.group(2))) {
                    run(step);
                    commands++;
                }
            } else {
                save(page.substring(end, block.start()), block.group(2));
            }
            end = block.end();
        }
        assertThat(commands).isGreaterThan(8);
    }

    /** A command and the lines that it prints. */
    private record Step(String command, List<String> output) {}

    private static List<Step> steps(String console) {
        var steps = new ArrayList<Step>();
        for (String line : console.split("\n", -1)) {
            if (line.startsWith("$ ")) {
                steps.add(new Step(line.substring(2), new ArrayList<>()));
            } else {
                steps.get(steps.size() - 1).output().add(line);
            }
        }
        steps.forEach(it -> {
            int last = it.output().size() - 1;
            if (last >= 0 && it.output().get(last).isEmpty()) {
                it.output().remove(last);
            }
        });
        return steps;
    }

    private void save(String before, String content) throws IOException {
        Matcher named = FILE.matcher(before);
        String name = null;
        while (named.find()) {
            name = named.group(1);
        }
        assertThat(name).as("where to save\n" + content).isNotNull();
        Files.writeString(folder.resolve(name), content);
    }

    private void run(Step step) throws IOException, InterruptedException {
        if (step.command().startsWith("export ")) {
            String[] variable = step.command().substring("export ".length()).split("=", 2);
            shell.export(variable[0], variable[1]);
            return;
        }
        compare(step, shell.run(step.command()).printed());
    }

    /** What stands between two ellipses is printed line by line, in this order. */
    private static void compare(Step step, List<String> printed) {
        var expected = new ArrayList<List<String>>(List.of(new ArrayList<>()));
        for (String line : step.output()) {
            if (line.equals(LEFT_OUT)) {
                expected.add(new ArrayList<>());
            } else {
                expected.get(expected.size() - 1).add(line);
            }
        }
        int at = 0;
        for (int i = 0; i < expected.size(); i++) {
            List<String> part = expected.get(i);
            boolean last = i == expected.size() - 1;
            int found = i == 0 ? 0 : last && !part.isEmpty() ? printed.size() - part.size() : find(printed, part, at);
            assertThat(found >= at ? printed.subList(found, Math.min(printed.size(), found + part.size())) : printed)
                    .as("$ " + step.command() + "\n" + String.join("\n", printed))
                    .isEqualTo(part);
            at = found + part.size();
        }
        if (expected.size() == 1) {
            assertThat(printed).as("$ " + step.command()).hasSize(at);
        }
    }

    private static int find(List<String> printed, List<String> part, int from) {
        for (int i = from; i + part.size() <= printed.size(); i++) {
            if (printed.subList(i, i + part.size()).equals(part)) {
                return i;
            }
        }
        return -1;
    }
}
