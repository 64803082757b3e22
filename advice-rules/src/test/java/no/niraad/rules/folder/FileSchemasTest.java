package no.niraad.rules.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.niraad.model.document.Node;
import no.niraad.rules.cases.CaseFile;
import no.niraad.rules.pack.Configuration;
import no.niraad.rules.pack.PackFactFile;
import no.niraad.rules.pack.PackManifest;
import no.niraad.rules.pack.PackText;
import no.niraad.rules.source.FolderText;
import org.junit.jupiter.api.Test;

/** An editor says something of every key that an author may write. */
class FileSchemasTest {

    @Test
    void each_key_is_described_and_no_description_is_of_another() {
        var keys = new TreeSet<String>();
        List.of(
                        PackManifest.class,
                        PackText.class,
                        PackFactFile.class,
                        CaseFile.class,
                        FolderText.class,
                        Configuration.Written.class)
                .forEach(it -> collect(it, keys));
        assertThat(FileSchemas.keys().keySet()).containsExactlyInAnyOrderElementsOf(keys);
    }

    private static void collect(Type type, Set<String> keys) {
        if (type instanceof ParameterizedType generic) {
            List.of(generic.getActualTypeArguments()).forEach(it -> collect(it, keys));
        } else if (type instanceof Class<?> plain && plain.isRecord() && !Node.class.isAssignableFrom(plain)) {
            for (RecordComponent component : plain.getRecordComponents()) {
                keys.add(FileSchemas.key(component));
                collect(component.getGenericType(), keys);
            }
        }
    }
}
