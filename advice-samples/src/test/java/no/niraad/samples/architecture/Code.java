package no.niraad.samples.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.regex.Pattern;

/** Our classes as written, without tests and without what the build makes from DRL files. */
final class Code {

    /** Rules as Java: adviceNN and its lambdas in adviceNN.PXX, and beside the observations their own. */
    private static final Pattern MADE_FROM_DRL = Pattern.compile(".*/no/niraad/rules/(advice\\d\\d/.*"
            + "|observations/(P[0-9A-F]{2}/.*|Rules[^/]*|DomainClassesMetadata[^/]*))");

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(it -> !it.matches(MADE_FROM_DRL))
            .importPackages("no.niraad");

    private Code() {}

    /** {@return whether RecordBuilder has made the class from a record of ours} */
    static boolean isGeneratedBuilder(JavaClass type) {
        String name = outermost(type).getName();
        return name.endsWith("Builder")
                && CLASSES.contain(name.substring(0, name.length() - "Builder".length()))
                && CLASSES.get(name.substring(0, name.length() - "Builder".length()))
                        .isRecord()
                && outermost(type).getMethods().stream()
                        .anyMatch(it -> it.getName().equals("builder"));
    }

    /** {@return whether everybody can name the class: it and all classes around it are public} */
    static boolean isVisibleToAll(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(Code::isVisibleToAll).orElse(true);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Code::outermost).orElse(type);
    }
}
