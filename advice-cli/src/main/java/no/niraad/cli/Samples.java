package no.niraad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import no.niraad.model.document.Binder;
import no.niraad.model.document.Documents;
import no.niraad.model.text.Words;

/** The profiles that come with the command. */
final class Samples {

    /**
     * One sample.
     *
     * @param name its name, also of its file
     * @param title what it shows
     */
    record Sample(String name, Words title) {}

    /**
     * The file that lists them.
     *
     * @param samples in the order to show them
     */
    record SampleList(List<Sample> samples) {}

    private Samples() {}

    /** {@return all samples} */
    static List<Sample> all() {
        return Binder.bind(Documents.yaml("samples.yaml", bytes("samples.yaml")), SampleList.class)
                .samples();
    }

    /** {@return the file of a sample, if there is one of that name} */
    static Optional<byte[]> file(String name) {
        return all().stream().filter(it -> it.name().equals(name)).findFirst().map(it -> bytes(it.name() + ".yaml"));
    }

    private static byte[] bytes(String file) {
        try (InputStream in = Samples.class.getResourceAsStream("/no/niraad/samples/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The sample file " + file + " is missing. The jar is not whole.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The sample file " + file + " cannot be read.", e);
        }
    }
}
