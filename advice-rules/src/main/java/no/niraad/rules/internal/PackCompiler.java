package no.niraad.rules.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.niraad.model.document.InvalidDocumentException;
import no.niraad.model.document.Position;
import no.niraad.model.document.Problems;
import no.niraad.model.document.SourceText;
import no.niraad.rules.pack.Pack;
import org.drools.io.ByteArrayResource;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;

/**
 * Compiles the rules of packs that have full rights, as they were written. The compiler of Drools is loaded with this class, and so
 * only for such a pack.
 */
final class PackCompiler {

    /** Builds of Drools that run at once can get rules of each other (apache/incubator-kie#6617). */
    private static final Object ONE_AT_A_TIME = new Object();

    private static final Pattern COLUMN = Pattern.compile("[Ll]ine (\\d+):(\\d+)");

    private final Pack pack;

    private PackCompiler(Pack pack) {
        this.pack = pack;
    }

    /**
     * {@return the rules of a pack, ready to run}
     *
     * @throws InvalidDocumentException with all that Drools finds wrong
     */
    static KieBase compile(Pack pack) {
        synchronized (ONE_AT_A_TIME) {
            return new PackCompiler(pack).compileOrTell();
        }
    }

    /** Compiling overflows the stack, or throws what it likes, on some texts that are programs. */
    private KieBase compileOrTell() {
        try {
            return compile();
        } catch (InvalidDocumentException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            throw thrown(pack.shown(), e);
        }
    }

    private KieBase compile() {
        KnowledgeBuilderConfiguration configuration = KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(
                new Properties(), getClass().getClassLoader());
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(configuration);
        for (SourceText file : pack.sources()) {
            add(builder, file.name(), file.text());
        }
        refuse(builder);
        var base = KnowledgeBaseFactory.newKnowledgeBase();
        base.addPackages(builder.getKnowledgePackages());
        return base;
    }

    private void add(KnowledgeBuilder builder, String name, String text) {
        try {
            builder.add(
                    new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8), "UTF-8").setSourcePath(name),
                    ResourceType.DRL);
        } catch (RuntimeException | Error e) {
            throw thrown(name, e);
        }
    }

    private InvalidDocumentException thrown(String name, Throwable e) {
        Problems problems = problems(name);
        problems.add(Position.NONE, "pack/compiler", "detail", String.valueOf(e));
        return InvalidDocumentException.of(List.of(problems));
    }

    private void refuse(KnowledgeBuilder builder) {
        if (!builder.hasErrors()) {
            return;
        }
        var byFile = new LinkedHashMap<String, Problems>();
        for (KnowledgeBuilderError error : builder.getErrors()) {
            String path = error.getResource() == null
                    ? pack.shown()
                    : error.getResource().getSourcePath();
            String name = path == null ? pack.shown() : path;
            String detail = error.getMessage().replaceAll("\\s+", " ");
            byFile.computeIfAbsent(name, this::problems).add(at(error), "pack/compiler", "detail", detail);
        }
        throw InvalidDocumentException.of(new ArrayList<>(byFile.values()));
    }

    private static Position at(KnowledgeBuilderError error) {
        Matcher told = COLUMN.matcher(error.getMessage());
        if (told.find()) {
            return new Position(Integer.parseInt(told.group(1)), Integer.parseInt(told.group(2)) + 1);
        }
        int[] lines = error.getLines();
        return lines.length == 0 || lines[0] < 1 ? Position.NONE : new Position(lines[0], 1);
    }

    private Problems problems(String name) {
        return pack.sources().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseGet(() -> SourceText.of(name, new byte[0]))
                .problems();
    }
}
