package no.niraad.model.document;

import java.util.List;

/**
 * A file that could be parsed, as a tree.
 *
 * <p>It may still have problems that did not hinder the parsing, such as a key that stands twice. Who binds the document
 * with {@link Binder} is told of them together with the rest; who reads the tree directly asks for {@link #sound()}.
 */
public final class Document {

    private final String name;
    private final Node root;
    private final Lines lines;
    private final List<Problem> problems;

    Document(String name, Node root, Lines lines, List<Problem> problems) {
        this.name = name;
        this.root = root;
        this.lines = lines;
        this.problems = List.copyOf(problems);
    }

    /** {@return the name of the file, as it was given} */
    public String name() {
        return name;
    }

    /** {@return the whole tree} */
    public Node root() {
        return root;
    }

    /** {@return this document with another tree} Lines and problems stay those of the file. */
    public Document with(Node changed) {
        return new Document(name, changed, lines, problems);
    }

    /** {@return what was found wrong while parsing, in the order of the file} */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * {@return this document}
     *
     * @throws InvalidDocumentException if anything was found wrong while parsing
     */
    public Document sound() {
        if (!problems.isEmpty()) {
            throw new InvalidDocumentException(problems);
        }
        return this;
    }

    Lines lines() {
        return lines;
    }
}
