package no.niraad.rules.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A pack whose author means harm: its files, to be written as a folder or as a jar. The name is what it tries. */
record HostilePack(String name, boolean jar, Map<String, byte[]> files) {

    private static final String IMPORTS = """
            import no.niraad.model.organisation.Organisation;
            import no.niraad.model.organisation.OrgUnit;
            import no.niraad.rules.drl.Conclude;
            import no.niraad.rules.drl.Threshold;
            import no.niraad.rules.facts.Affected;
            import no.niraad.rules.facts.Answered;
            import no.niraad.rules.facts.Found;
            import no.niraad.rules.facts.FoundInOrgUnit;
            """;

    private static final String MANIFEST = "id: hostile\nversion: '1'\ntitle: {nb: T, nn: T, en: T}\n";

    static HostilePack folder(String name) {
        return new HostilePack(name, false, new LinkedHashMap<>()).with("pack.yaml", MANIFEST);
    }

    static HostilePack jar(String name) {
        return new HostilePack(name, true, new LinkedHashMap<>());
    }

    /** {@return a folder with one rule that asks something, about {@code $o}} */
    static HostilePack rule(String name, String when) {
        return folder(name).with("rules.drl", drl(rule("tried", "@kind( risk ) @severity( act-now )", when)));
    }

    /** {@return a folder with one rule that says something of itself} */
    static HostilePack metadata(String name, String metadata) {
        return folder(name).with("rules.drl", drl(rule("tried", metadata, "$o : Organisation()")));
    }

    /** {@return a folder with one harmless rule and the text of a file beside it} */
    static HostilePack beside(String name, String file, String text) {
        return harmless(folder(name)).with(file, text);
    }

    static HostilePack harmless(HostilePack pack) {
        return pack.with("rules.drl", harmless());
    }

    static String harmless() {
        return drl(rule("tried", "@kind( risk ) @severity( act-now )", "$o : Organisation()"));
    }

    static String drl(String... rules) {
        return IMPORTS + String.join("", rules);
    }

    static String rule(String name, String metadata, String when) {
        return "rule \"" + name + "\" " + metadata + " when " + when
                + " then insertLogical( Conclude.that( drools.getRule(), $o ) ); end\n";
    }

    HostilePack with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    HostilePack with(String file, byte[] bytes) {
        var more = new LinkedHashMap<>(files);
        more.put(file, bytes);
        return new HostilePack(name, jar, more);
    }

    /** {@return where it was written} */
    Path write(Path parent) throws IOException {
        Path target = parent.resolve(jar ? "hostile.jar" : "hostile");
        if (!jar) {
            Files.createDirectories(target);
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                Files.write(target.resolve(each.getKey()), each.getValue());
            }
            return target;
        }
        try (var zip = new ZipOutputStream(Files.newOutputStream(target))) {
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
                zip.closeEntry();
            }
        }
        return target;
    }

    /** {@return files full of rules, so many in each} */
    HostilePack full(int files, int rules, String metadata) {
        HostilePack pack = this;
        for (int file = 0; file < files; file++) {
            List<String> all = new ArrayList<>();
            for (int rule = 0; rule < rules; rule++) {
                String number = file + "-" + rule;
                all.add(rule(
                        "a-name-that-is-long-and-like-the-others-" + number,
                        metadata.replace("#", number),
                        "$o : Organisation()"));
            }
            pack = pack.with("file" + file + ".drl", drl(all.toArray(String[]::new)));
        }
        return pack;
    }

    @Override
    public String toString() {
        return name;
    }
}
