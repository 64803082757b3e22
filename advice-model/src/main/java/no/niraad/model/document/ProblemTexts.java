package no.niraad.model.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.niraad.model.text.Language;
import no.niraad.model.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The words for problems. They stand in {@code no/niraad/problems/<area>.yaml}, where the area is what stands before the slash in the
 * code; a file is read when a problem of its area is shown for the first time.
 */
final class ProblemTexts {

    private static final Map<String, Map<String, ProblemText>> AREAS = new ConcurrentHashMap<>();

    private static final String DID_YOU_MEAN = "document/did-you-mean";
    private static final String AND_MORE = "document/and-more";

    private ProblemTexts() {}

    /**
     * The words for one kind of problem, with {@code {placeholders}} for what differs.
     *
     * @param message what is wrong
     * @param advice what to do; shown when there is no suggestion
     */
    record ProblemText(Words message, @Nullable Words advice) {}

    /** A file of words, by the code without its area. */
    record ProblemFile(Map<String, ProblemText> problems) {}

    static String render(Problem problem, Language language) {
        StringBuilder text = new StringBuilder(Visible.text(problem.file()));
        if (!problem.at().equals(Position.NONE)) {
            text.append(':')
                    .append(problem.at().line())
                    .append(':')
                    .append(problem.at().column());
        }
        text.append(": ").append(message(problem, language)).append('\n');
        appendExcerpt(text, problem.excerpt());
        help(problem, language).ifPresent(it -> text.append("  ").append(it).append('\n'));
        return text.toString();
    }

    static String message(Problem problem, Language language) {
        return filled(words(problem.code()).message(), problem.arguments(), language);
    }

    static Optional<String> help(Problem problem, Language language) {
        Optional<String> advice = Optional.ofNullable(words(problem.code()).advice())
                .map(it -> filled(it, problem.arguments(), language));
        Words suggestion = problem.suggestion();
        if (suggestion == null) {
            return advice;
        }
        String meant = filled(words(DID_YOU_MEAN).message(), Map.of("suggestion", suggestion.in(language)), language);
        return Optional.of(problem.offersChoices() ? meant + " " + advice.orElseThrow() : meant);
    }

    /** At least so many, since not all are counted when there are very many. */
    static String andMore(int omitted, Language language) {
        return filled(words(AND_MORE).message(), Map.of("count", Integer.toString(omitted)), language) + "\n";
    }

    private static void appendExcerpt(StringBuilder text, Excerpt excerpt) {
        if (!excerpt.isEmpty()) {
            text.append("    ").append(excerpt.text().stripTrailing()).append('\n');
            text.append("    ").append(" ".repeat(excerpt.caret())).append("^\n");
        }
    }

    /** Goes through the text once, so that braces in what the file says stay braces. */
    private static String filled(Words words, Map<String, String> arguments, Language language) {
        String text = words.in(language);
        StringBuilder filled = new StringBuilder(text.length() + 64);
        int start = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', start)) {
            int close = text.indexOf('}', open);
            String value = close < 0 ? null : argument(text.substring(open + 1, close), arguments, language);
            int end = value == null ? open + 1 : close + 1;
            filled.append(text, start, open).append(value == null ? "{" : value);
            start = end;
        }
        return filled.append(text, start, text.length()).toString();
    }

    private static @Nullable String argument(String placeholder, Map<String, String> arguments, Language language) {
        String alike = arguments.get(placeholder);
        return alike == null ? arguments.get(placeholder + "." + language.code()) : alike;
    }

    private static ProblemText words(String code) {
        int slash = code.indexOf('/');
        ProblemText words = AREAS.computeIfAbsent(code.substring(0, slash), ProblemTexts::read)
                .get(code.substring(slash + 1));
        if (words == null) {
            throw new IllegalStateException("no words for the problem " + code);
        }
        return words;
    }

    private static Map<String, ProblemText> read(String area) {
        String resource = "no/niraad/problems/" + area + ".yaml";
        try (InputStream in = ProblemTexts.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no file " + resource + " with words for problems");
            }
            return Binder.bind(Documents.yaml(resource, in.readAllBytes()), ProblemFile.class)
                    .problems();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
