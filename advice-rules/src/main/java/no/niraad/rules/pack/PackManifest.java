package no.niraad.rules.pack;

import java.util.List;
import no.niraad.model.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The file {@code pack.yaml}.
 *
 * @param id what the ids of its rules begin with
 * @param version its version
 * @param title what it is called
 * @param licence under which terms others may use it; null when it does not say
 * @param product version of this product that it was written for; null when it does not say
 * @param off built-in rules that it switches off, each with its reason
 * @param numbers numbers of built-in rules that are another with it, each with its reason
 */
public record PackManifest(
        String id,
        String version,
        Words title,
        @Nullable String licence,
        @Nullable String product,
        List<WrittenChanges.Off> off,
        List<WrittenChanges.Changed> numbers) {

    static final String NAME = "pack.yaml";

    /** {@return what stands for a manifest where there is none} */
    static PackManifest none(String id) {
        return new PackManifest(id, "0", new Words(id, id, id), null, null, List.of(), List.of());
    }

    /** {@return what it changes in the built-in rules} */
    WrittenChanges changes() {
        return new WrittenChanges(off, numbers);
    }
}
