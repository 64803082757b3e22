package no.niraad.samples.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Date;
import java.util.Formatter;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Habits that keep results the same everywhere, and names telling. */
class HabitsTest {

    @Test
    void onlyTheCommandTouchesTheProcess() {
        noClasses()
                .that()
                .resideOutsideOfPackage("no.niraad.cli")
                .should(ACCESS_STANDARD_STREAMS)
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .because("a library neither talks past its caller nor ends the program around it")
                .check(Code.CLASSES);
    }

    @Test
    void onlyInitAsksTheClock() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("no.niraad.cli.InitCommand")
                .should()
                .callMethodWhere(target(owner(resideIn("java.time"))).and(target(name("now"))))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callConstructor(Date.class)
                .because("the profile carries its date: judged again years later, it gives the same result")
                .check(Code.CLASSES);
    }

    @Test
    void nobodyAsksForTheMachinesLanguageOrZone() {
        noClasses()
                .should()
                .callMethodWhere(target(nameMatching("getDefault|systemDefault|setDefault"))
                        .and(target(owner(resideIn("java.util")).or(owner(resideIn("java.time"))))))
                .because("the same profile gives the same report on any machine")
                .check(Code.CLASSES);
    }

    @Test
    void nobodyChangesCaseInTheMachinesLanguage() {
        noClasses()
                .should()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .because("in Turkish an I becomes another letter: give Locale.ROOT")
                .check(Code.CLASSES);
    }

    @Test
    void noResultIsFormattedInTheMachinesLanguage() {
        noClasses()
                .that()
                .resideOutsideOfPackage("no.niraad.cli")
                .should()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callConstructor(Formatter.class)
                .because("numbers have other digits elsewhere: give the locale of the report's language")
                .check(Code.CLASSES);
    }

    @Test
    void namesTellWhatAClassIs() {
        noClasses()
                // A Norwegian organisation has managers: there the word names people.
                .that()
                .resideOutsideOfPackage("no.niraad.model.organisation")
                .should()
                .haveNameMatching("(.*[.$])?(\\w*(Util|Helper|Manager)\\w*|(Abstract|Base)[A-Z]\\w*)")
                .because("a class that could be called so does more than one thing, or nothing by itself")
                .check(Code.CLASSES);
    }

    @Test
    void everyPackageSaysWhatMayBeNull() {
        assertThat(Code.CLASSES.stream().map(JavaClass::getPackage).distinct())
                .filteredOn(it -> !it.isAnnotatedWith(NullMarked.class))
                .as("packages without @NullMarked in their package-info.java: there null means nothing certain")
                .isEmpty();
    }

    private static DescribedPredicate<JavaClass> resideIn(String name) {
        return DescribedPredicate.describe(
                "reside in " + name, it -> it.getPackageName().equals(name));
    }
}
