package no.niraad.rules.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of rules as a tree.
 *
 * @param name the file's name
 * @param packageName the package it says it belongs to; null when it does not say
 * @param imports full names of what it imports, in its order
 * @param rules its rules, in its order
 */
public record DrlFile(String name, @Nullable Name packageName, List<Name> imports, List<DrlRule> rules) {

    public DrlFile {
        imports = List.copyOf(imports);
        rules = List.copyOf(rules);
    }
}
