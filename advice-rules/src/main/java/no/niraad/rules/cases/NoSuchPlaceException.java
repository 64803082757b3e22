package no.niraad.rules.cases;

import java.util.Collection;
import java.util.List;

/** A change leads through something that the healthy profile does not have. */
public final class NoSuchPlaceException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final transient List<String> there;

    NoSuchPlaceException(String path, String name, Collection<String> there) {
        super("The path '" + path + "' leads through '" + name
                + "', which the healthy profile does not have there; it has: " + String.join(", ", there));
        this.name = name;
        this.there = List.copyOf(there);
    }

    /** {@return the name in the path that is not there} */
    public String name() {
        return name;
    }

    /** {@return what is there instead: keys, or ids of parts; nothing in a single value} */
    public List<String> there() {
        return there;
    }
}
