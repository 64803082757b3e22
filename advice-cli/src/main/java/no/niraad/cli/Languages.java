package no.niraad.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.niraad.model.text.Language;

/** Which language to speak. It is decided before anything else is read, so that help and errors speak it too. */
final class Languages {

    private Languages() {}

    /** {@return the language of {@code --lang}, else of the environment, else bokmål} */
    static Language choose(List<String> args, Map<String, String> environment) {
        return fromArgs(args)
                .or(() -> Stream.of("ADVICE_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
                        .map(it -> environment.getOrDefault(it, ""))
                        .filter(it -> !it.isEmpty())
                        .findFirst()
                        .flatMap(Languages::fromLocale))
                .orElse(Language.NB);
    }

    private static Optional<Language> fromArgs(List<String> args) {
        for (int i = 0; i < args.size(); i++) {
            if (args.get(i).startsWith("--lang=")) {
                return Language.of(args.get(i).substring("--lang=".length()));
            }
            if (args.get(i).equals("--lang") && i + 1 < args.size()) {
                return Language.of(args.get(i + 1));
            }
        }
        return Optional.empty();
    }

    /** As in {@code nn_NO.UTF-8}; {@code no} is bokmål, and {@code C} says nothing. */
    private static Optional<Language> fromLocale(String locale) {
        String code = locale.split("[_.@-]", 2)[0];
        return code.equals("no") ? Optional.of(Language.NB) : Language.of(code);
    }
}
