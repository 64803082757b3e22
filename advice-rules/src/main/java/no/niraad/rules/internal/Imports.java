package no.niraad.rules.internal;

import java.util.Map;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.jspecify.annotations.Nullable;

/** The classes that a DRL file imports, by their simple names. */
final class Imports {

    private final String packageName;
    private final Map<String, String> bySimpleName;

    Imports(PackageDescr descr) {
        packageName = descr.getName();
        bySimpleName = descr.getImports().stream()
                .map(ImportDescr::getTarget)
                .collect(Collectors.toMap(it -> it.substring(it.lastIndexOf('.') + 1), it -> it, (one, other) -> one));
    }

    /** {@return the full name of a class that the file imports or has beside it} */
    String nameOrLocal(String simpleName) {
        return bySimpleName.getOrDefault(simpleName, packageName + "." + simpleName);
    }

    /** {@return the full name of an imported class, or null when the file does not import it} */
    @Nullable
    String fullName(String simpleName) {
        return bySimpleName.get(simpleName);
    }
}
