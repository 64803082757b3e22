package no.niraad.rules.pack;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.niraad.model.document.Problems;

/** The packs in the jars of a class path, found by their index files and read through the class loader. */
final class ClassPathFiles {

    private ClassPathFiles() {}

    static List<PackFiles> of(ClassLoader loader) throws IOException {
        var packs = new ArrayList<PackFiles>();
        for (URL index : Collections.list(loader.getResources(PackIndex.NAME))) {
            for (PackIndex.Line line : PackIndex.lines(PackIndex.NAME, bytes(index, PackLimits.INDEX_BYTES))) {
                packs.add(files(loader, line));
            }
        }
        packs.sort((one, other) -> one.shown().compareTo(other.shown()));
        return packs;
    }

    private static PackFiles files(ClassLoader loader, PackIndex.Line line) throws IOException {
        var files = new ArrayList<PackFile>();
        Problems missing = Faults.about(PackIndex.NAME);
        for (String name : line.files().stream().sorted().toList()) {
            String path = line.folder() + "/" + name;
            URL found = loader.getResource(path);
            if (found == null) {
                missing.add(Faults.NOWHERE, "pack/index-missing", "path", path);
            } else {
                files.add(new PackFile(name, path, bytes(found, PackLimits.worthReading(name))));
            }
        }
        missing.throwIfAny();
        return new PackFiles(line.folder(), line.name(), files);
    }

    private static byte[] bytes(URL resource, int most) throws IOException {
        try (InputStream in = resource.openStream()) {
            return in.readNBytes(most);
        }
    }
}
