package no.niraad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.niraad.model.text.Language;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** The help of every command tells what it is for, and each of its options, in the language that is asked for. */
class HelpTest {

    private static final int WIDTH = 80;

    @ParameterizedTest
    @EnumSource
    void every_command_option_and_argument_is_explained(Language language) {
        SoftAssertions.assertSoftly(softly -> commands(language).forEach(command -> {
            CommandSpec spec = command.getCommandSpec();
            softly.assertThat(description(spec)).as(spec.qualifiedName()).isNotBlank();
            arguments(spec)
                    .forEach(it -> softly.assertThat(String.join("", it.description()))
                            .as(spec.qualifiedName() + " " + it)
                            .isNotBlank());
            softly.assertThat(command.getUsageMessage().lines())
                    .as(spec.qualifiedName())
                    .allSatisfy(it -> assertThat(it.length()).as(it).isLessThanOrEqualTo(WIDTH));
        }));
    }

    @ParameterizedTest
    @EnumSource(names = {"NN", "EN"})
    void no_help_is_left_in_bokmaal(Language language) {
        List<CommandLine> bokmaal = commands(Language.NB);
        List<CommandLine> other = commands(language);
        for (int i = 0; i < other.size(); i++) {
            assertThat(description(other.get(i).getCommandSpec()))
                    .as(other.get(i).getCommandSpec().qualifiedName())
                    .isNotEqualTo(description(bokmaal.get(i).getCommandSpec()));
        }
    }

    private static String description(CommandSpec spec) {
        return String.join("", spec.usageMessage().description());
    }

    private static Stream<ArgSpec> arguments(CommandSpec spec) {
        return Stream.concat(spec.options().stream(), spec.positionalParameters().stream())
                .filter(it -> !it.hidden());
    }

    private static List<CommandLine> commands(Language language) {
        var console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintWriter(new StringWriter()),
                new PrintWriter(new StringWriter()),
                Map.of(),
                false);
        var commands = new ArrayList<CommandLine>();
        add(AdviceCli.commandLine(new Session(console, new Messages(language), new EngineInTheMaking())), commands);
        return commands;
    }

    private static void add(CommandLine command, List<CommandLine> commands) {
        commands.add(command);
        command.getSubcommands().values().stream().distinct().forEach(it -> add(it, commands));
    }
}
