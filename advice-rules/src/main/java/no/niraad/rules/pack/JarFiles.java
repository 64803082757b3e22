package no.niraad.rules.pack;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import no.niraad.model.document.Problems;

/**
 * The files of a pack in a jar: those its index names, or those at its root. Nothing is unpacked to disk, so that the names of
 * entries lead nowhere; no entry is read beyond what its kind may have.
 */
final class JarFiles {

    private JarFiles() {}

    static PackFiles read(Path jar) throws IOException {
        if (Files.size(jar) > PackLimits.JAR_BYTES) {
            throw Faults.of(jar.toString(), "pack/jar-too-large", "megabytes", "20");
        }
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry index = zip.getEntry(PackIndex.NAME);
            return index == null ? root(jar, zip) : indexed(jar, zip, index);
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            // The last is what Java 17 says to a name that is not UTF-8.
            throw Faults.of(jar.toString(), "pack/jar-broken");
        }
    }

    private static PackFiles root(Path jar, ZipFile zip) throws IOException {
        List<? extends ZipEntry> entries = zip.stream()
                .filter(it -> !it.getName().contains("/") && !it.getName().contains("\\"))
                .filter(it -> PackFiles.isOfPack(it.getName()))
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .limit(PackLimits.FILES + 1L)
                .toList();
        var files = new ArrayList<PackFile>();
        for (ZipEntry entry : entries) {
            if (entry.getName().length() > PackLimits.FILE_NAME) {
                throw Faults.of(jar.toString(), "pack/jar-broken");
            }
            files.add(file(jar, zip, entry, entry.getName()));
        }
        String name = String.valueOf(jar.getFileName());
        return new PackFiles(jar.toString(), PackFiles.without(name, ".jar"), files);
    }

    private static PackFiles indexed(Path jar, ZipFile zip, ZipEntry index) throws IOException {
        String shown = jar + "!/" + PackIndex.NAME;
        List<PackIndex.Line> lines = PackIndex.lines(shown, bytes(zip, index, PackLimits.INDEX_BYTES));
        if (lines.size() != 1) {
            throw Faults.of(shown, "pack/index-one", "number", String.valueOf(lines.size()));
        }
        PackIndex.Line line = lines.get(0);
        var files = new ArrayList<PackFile>();
        Problems missing = Faults.about(shown);
        for (String name : line.files().stream().sorted().toList()) {
            ZipEntry entry = zip.getEntry(line.folder() + "/" + name);
            if (entry == null) {
                missing.add(Faults.NOWHERE, "pack/index-missing", "path", line.folder() + "/" + name);
            } else {
                files.add(file(jar, zip, entry, name));
            }
        }
        missing.throwIfAny();
        return new PackFiles(jar.toString(), line.name(), files);
    }

    private static PackFile file(Path jar, ZipFile zip, ZipEntry entry, String name) throws IOException {
        return new PackFile(name, jar + "!/" + entry.getName(), bytes(zip, entry, PackLimits.worthReading(name)));
    }

    private static byte[] bytes(ZipFile zip, ZipEntry entry, int most) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readNBytes(most);
        }
    }
}
