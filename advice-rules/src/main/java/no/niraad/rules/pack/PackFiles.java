package no.niraad.rules.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of a pack, wherever they came from.
 *
 * @param shown what problems about the whole pack call it
 * @param name what it is called unless its manifest says otherwise
 * @param all ordered by name
 */
record PackFiles(String shown, String name, List<PackFile> all) {

    PackFiles {
        all = List.copyOf(all);
    }

    /**
     * {@return the files of a folder, a jar or a single DRL file}
     *
     * @throws IOException when they cannot be read
     */
    static PackFiles at(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return folder(path);
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw Faults.of(path.toString(), "pack/no-file");
        }
        String name = fileName(path);
        if (name.toLowerCase(Locale.ROOT).endsWith(".jar")) {
            return JarFiles.read(path);
        }
        return new PackFiles(path.toString(), without(name, ".drl"), List.of(file(path)));
    }

    private static PackFiles folder(Path folder) throws IOException {
        Path real = folder.toRealPath();
        var files = new ArrayList<PackFile>();
        var faults = new Faults();
        try (Stream<Path> listed = Files.list(folder)) {
            for (Path each : listed.filter(it -> isOfPack(fileName(it)))
                    .sorted()
                    .limit(PackLimits.FILES + 1L)
                    .toList()) {
                Optional<String> fault = fault(each, real);
                fault.ifPresent(it -> faults.add(each.toString(), it));
                if (fault.isEmpty()) {
                    files.add(file(each));
                }
            }
        }
        faults.throwIfAny();
        return new PackFiles(folder.toString(), fileName(real), files);
    }

    /** A folder may come from anybody: a link in it must not show what stands elsewhere, and what cannot be read must be missed. */
    private static Optional<String> fault(Path file, Path folder) {
        if (!Files.isRegularFile(file)) {
            return Optional.of("pack/no-file");
        }
        try {
            return file.toRealPath().startsWith(folder) ? Optional.empty() : Optional.of("pack/link-out");
        } catch (IOException e) {
            return Optional.of("pack/no-file");
        }
    }

    private static PackFile file(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            String name = fileName(path);
            return new PackFile(name, path.toString(), in.readNBytes(PackLimits.worthReading(name)));
        }
    }

    private static String fileName(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }

    static String without(String name, String ending) {
        return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
    }

    /** {@return whether a file beside others is one that a pack can have} A licence or a picture is left alone. */
    static boolean isOfPack(String name) {
        return name.endsWith(".drl") || name.endsWith(".yaml") || name.endsWith(".yml");
    }

    Optional<PackFile> named(String wanted) {
        return all.stream().filter(it -> it.name().equals(wanted)).findFirst();
    }

    List<PackFile> drl() {
        return all.stream().filter(it -> it.name().endsWith(".drl")).toList();
    }
}
