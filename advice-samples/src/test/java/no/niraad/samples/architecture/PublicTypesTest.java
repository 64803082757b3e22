package no.niraad.samples.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.ThrowsDeclaration;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What users see is ours: no library's type, and nothing internal. */
class PublicTypesTest {

    private static final Pattern OF_A_LIBRARY = Pattern.compile(
            "(org\\.kie|org\\.drools|org\\.mvel|org\\.snakeyaml|com\\.fasterxml|picocli|ch\\.qos)\\..*");

    private static final DescribedPredicate<JavaClass> SEEN_BY_USERS = DescribedPredicate.describe(
            "are seen by users",
            it -> Code.isVisibleToAll(it) && !it.getPackageName().equals("no.niraad.rules.internal"));

    @Test
    void nameNoTypeOfALibrary() {
        classes()
                .that(SEEN_BY_USERS)
                // Called by rules, and by rules alone: Drools hands it the rule.
                .and()
                .doNotHaveFullyQualifiedName("no.niraad.rules.drl.Conclude")
                // Found by logback through the service loader, which asks for a public class.
                .and()
                .doNotHaveFullyQualifiedName("no.niraad.cli.QuietLogging")
                .should(showNothingThat(
                        "is a type of a library",
                        it -> OF_A_LIBRARY.matcher(it.getName()).matches()))
                .because("a library that shows through cannot be exchanged, and its next version breaks our users")
                .check(Code.CLASSES);
    }

    @Test
    void nameNothingInternal() {
        classes()
                .that(SEEN_BY_USERS)
                .should(showNothingThat("is internal", it -> it.getPackageName().endsWith(".internal")))
                .because("what is internal may change any day")
                .check(Code.CLASSES);
    }

    @Test
    void areFinalOrMeantToBeImplemented() {
        classes()
                .that(SEEN_BY_USERS)
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and(DescribedPredicate.describe("are written by hand", it -> !Code.isGeneratedBuilder(it)))
                .should()
                .haveModifier(JavaModifier.FINAL)
                .because("nobody has thought of what a subclass would break")
                .check(Code.CLASSES);
    }

    private static ArchCondition<JavaClass> showNothingThat(String description, Predicate<JavaClass> unwanted) {
        return new ArchCondition<>("show nothing that " + description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                shown(type)
                        .filter(it -> unwanted.test(it.type()))
                        .map(it -> it.where() + " shows " + it.type().getName() + ", which " + description)
                        .distinct()
                        .forEach(it -> events.add(SimpleConditionEvent.violated(type, it)));
            }
        };
    }

    private record Shown(String where, JavaClass type) {}

    private static Stream<Shown> shown(JavaClass type) {
        Stream<JavaType> above = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        Stream<Shown> parents = raw(above).map(it -> new Shown(type.getName(), it));
        Stream<Shown> members = type.getMembers().stream()
                .filter(PublicTypesTest::isShown)
                .flatMap(it -> raw(types(it)).map(raw -> new Shown(it.getFullName(), raw)));
        return Stream.concat(parents, members);
    }

    private static boolean isShown(JavaMember member) {
        Set<JavaModifier> modifiers = member.getModifiers();
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaType> types(JavaMember member) {
        if (!(member instanceof JavaCodeUnit unit)) {
            return Stream.of(((JavaField) member).getType());
        }
        Stream<JavaType> thrown = unit.getThrowsClause().stream().map(ThrowsDeclaration::getRawType);
        return Stream.of(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream(), thrown)
                .flatMap(it -> it);
    }

    private static Stream<JavaClass> raw(Stream<? extends JavaType> types) {
        return types.flatMap(it -> it.getAllInvolvedRawTypes().stream());
    }
}
