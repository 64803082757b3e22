package no.niraad.rules.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.niraad.model.Answer;
import no.niraad.rules.facts.Count;
import org.junit.jupiter.api.Test;

/**
 * The page on packs lists what rules can match, as the types themselves have it. {@code -Dgolden.update=true} writes the list anew;
 * read the difference before you commit it.
 */
class PackTypesPageTest {

    private static final Path PAGE = Path.of("../docs/packs.md");
    private static final String START = "-Dgolden.update=true -->\n";
    private static final String END = "<!-- end of types -->";

    private static final Map<FactType.Role, String> ROLES = new LinkedHashMap<>();

    static {
        ROLES.put(FactType.Role.ONE, "Once for the organisation");
        ROLES.put(FactType.Role.MANY, "For each part, or pair of parts");
        ROLES.put(FactType.Role.FINDING, "For each finding of the built-in rules");
        ROLES.put(FactType.Role.ANSWER, "For each fact that the pack asks of the organisation");
        ROLES.put(FactType.Role.PART_ANSWER, "For each fact that the pack asks of a part");
        ROLES.put(FactType.Role.NUMBER, "For each number, by its id");
        ROLES.put(FactType.Role.OBSERVATION, "What the built-in rules observe; it is there or it is not");
    }

    @Test
    void lists_every_type_property_and_question() throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf(START) + START.length();
        int end = page.indexOf(END);
        String written = page.substring(0, start) + "\n" + types() + questions() + "\n" + page.substring(end);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, written);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(written);
    }

    private static String types() {
        var text = new StringBuilder("| Type | What it holds |\n|---|---|\n");
        ROLES.forEach((role, title) -> {
            text.append("| **").append(title).append("** | |\n");
            for (FactType type : FactTypes.forPacks().all()) {
                if (type.role() == role) {
                    text.append("| `")
                            .append(type.name())
                            .append("` | ")
                            .append(properties(type.type()))
                            .append(" |\n");
                }
            }
        });
        return text.toString();
    }

    private static String properties(Class<?> type) {
        Map<String, List<String>> byKind = new TreeMap<>();
        collect(type, "", byKind);
        return byKind.isEmpty()
                ? "–"
                : byKind.entrySet().stream()
                        .map(it -> it.getKey().substring(1) + ": " + String.join(", ", it.getValue()))
                        .collect(Collectors.joining("; "));
    }

    private static void collect(Class<?> type, String before, Map<String, List<String>> byKind) {
        for (Property property : Properties.of(type).values()) {
            String path = before + property.name();
            boolean part =
                    FactTypes.forPacks().fact(property.type().getSimpleName()).isPresent();
            if (property.type().isRecord() && property.type() != Count.class && !part) {
                collect(property.type(), path + ".", byKind);
            } else if (property.isUsable()) {
                byKind.computeIfAbsent(kind(property, part), it -> new ArrayList<>())
                        .add("`" + path + "`"
                                + (isChoice(property) || part
                                        ? " (" + property.type().getSimpleName() + ")"
                                        : ""));
            }
        }
    }

    private static boolean isChoice(Property property) {
        return property.type().isEnum() && property.type() != Answer.class;
    }

    /** The digit orders them, and is not shown. */
    private static String kind(Property property, boolean part) {
        if (property.type() == Answer.class) {
            return "1answers";
        }
        if (isChoice(property)) {
            return "2choices";
        }
        if (property.isTruth()) {
            return "3questions";
        }
        if (property.isNumber()) {
            return "4numbers";
        }
        if (property.type() == Count.class) {
            return "5counts";
        }
        return part ? "7parts" : "6texts";
    }

    private static String questions() {
        Set<Class<?>> choices =
                new TreeSet<>((one, other) -> one.getSimpleName().compareTo(other.getSimpleName()));
        FactTypes.forPacks().all().forEach(it -> choices.addAll(Properties.choices(it.type())));
        var text = new StringBuilder("\n| Choice | Questions | Compared with |\n|---|---|---|\n");
        for (Class<?> choice : choices) {
            text.append("| `").append(choice.getSimpleName()).append("` | ");
            text.append(questions(choice));
            text.append(" | ").append(constants(choice)).append(" |\n");
        }
        return text.toString();
    }

    private static String questions(Class<?> choice) {
        Set<String> questions = Properties.of(choice).keySet();
        return questions.isEmpty()
                ? "–"
                : questions.stream().map(it -> "`." + it + "`").collect(Collectors.joining(", "));
    }

    private static String constants(Class<?> choice) {
        return List.of(choice.getEnumConstants()).stream()
                .map(it -> ((Enum<?>) it).name())
                .filter(it -> !it.equals("UNKNOWN"))
                .map(it -> "`" + it + "`")
                .collect(Collectors.joining(", "));
    }
}
