package no.niraad.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import no.niraad.model.text.Language;

/** What the command itself says, in one language. There is no falling back to another: each file is whole. */
final class Messages {

    private final Language language;
    private final ResourceBundle bundle;

    Messages(Language language) {
        this.language = language;
        this.bundle = read("messages_" + language.code() + ".properties");
    }

    /** {@return the language} */
    Language language() {
        return language;
    }

    /** {@return the texts as picocli wants them for its help} */
    ResourceBundle bundle() {
        return bundle;
    }

    /** {@return a text with its arguments} */
    String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), language.locale()).format(arguments);
    }

    private static ResourceBundle read(String name) {
        try (var in = Objects.requireNonNull(Messages.class.getResourceAsStream(name), name)) {
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
