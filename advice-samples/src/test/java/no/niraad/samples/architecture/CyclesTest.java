package no.niraad.samples.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.junit.jupiter.api.Test;

/** Packages build on each other in one direction. */
class CyclesTest {

    @Test
    void packagesAreFreeOfCycles() {
        slices().assignedFrom(new Packages())
                .should()
                .beFreeOfCycles()
                .because("code that is read in order can be understood in order")
                .check(Code.CLASSES);
    }

    /** Each package by itself, except where the root of a module holds both what is lowest and what is highest. */
    private static final class Packages implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String name = type.getPackageName();
            if (name.equals("no.niraad.model") && type.getName().startsWith("no.niraad.model.Profile")) {
                return SliceIdentifier.of("the profile as a whole");
            }
            // The engine makes the types that users see, and is started by one of them.
            boolean engine = name.equals("no.niraad.rules.internal") || name.equals("no.niraad.rules");
            return SliceIdentifier.of(engine ? "the rules and their engine" : name);
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }
}
