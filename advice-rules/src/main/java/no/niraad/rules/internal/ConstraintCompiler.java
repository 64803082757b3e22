package no.niraad.rules.internal;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import no.niraad.model.Answer;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.condition.CompiledConstraints;
import no.niraad.rules.condition.ConstraintNumbers;
import no.niraad.rules.condition.ConstraintSource;
import no.niraad.rules.condition.Element;

/** Run by the build: the constraints of all rules as one class. */
final class ConstraintCompiler {

    private static final String PACKAGE = ConstraintCompiler.class.getPackageName();

    private ConstraintCompiler() {}

    /**
     * Writes and compiles the class.
     *
     * @param sources where the Java file goes
     * @param classes where the class file goes; what the rules name must be there
     */
    static void compile(List<RuleInfo> rules, Path sources, Path classes) throws IOException {
        var source = new ConstraintSource(BuiltIn::type);
        var arguments = new ArrayList<>(
                List.of("-proc:none", "-nowarn", "--release", "17", "-cp", classPath(), "-d", classes.toString()));
        Path folder = Files.createDirectories(sources.resolve(PACKAGE.replace('.', '/')));
        Path file = folder.resolve(RuleModels.CONSTRAINTS + ".java");
        Files.writeString(file, source.write(PACKAGE, RuleModels.CONSTRAINTS, numbers(rules)));
        arguments.add(file.toString());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new IllegalStateException(
                    "Rules are compiled when the project is built, which takes a JDK, not a JRE.");
        }
        if (compiler.run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("The constraints in " + folder + " do not compile, see above.");
        }
    }

    /** The constraints name records of the profile and facts made of them. */
    private static String classPath() {
        return Stream.of(CompiledConstraints.class, Answer.class)
                .map(it -> it.getProtectionDomain().getCodeSource().getLocation())
                .map(it -> Path.of(URI.create(it.toString())).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** In the order of the rules, as {@link RuleModels} numbers them when it starts. */
    private static ConstraintNumbers numbers(List<RuleInfo> rules) {
        var numbers = new ConstraintNumbers();
        for (RuleInfo rule : rules) {
            for (Element element : rule.when()) {
                element.constraints().forEach(it -> numbers.of(element.type(), it));
            }
        }
        return numbers;
    }
}
