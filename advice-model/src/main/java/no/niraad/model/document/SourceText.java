package no.niraad.model.document;

/** A file that is no tree of keys and values, such as a file of rules: its text, decoded. */
public final class SourceText {

    private final String name;
    private final String text;
    private final Lines lines;

    private SourceText(String name, String text) {
        this.name = name;
        this.text = text;
        this.lines = new Lines(text);
    }

    /**
     * {@return the text of a file}
     *
     * @param name the file's name, for problems
     * @param bytes what it holds; a byte order mark is left out
     * @throws InvalidDocumentException if it is not UTF-8
     */
    public static SourceText of(String name, byte[] bytes) {
        return new SourceText(name, Utf8.decode(name, bytes));
    }

    /** {@return the file's name, as it was given} */
    public String name() {
        return name;
    }

    /** {@return all that the file says} */
    public String text() {
        return text;
    }

    /**
     * {@return a new collector for what is wrong with the file} It begins with the characters that no file may hold: control
     * characters and marks that turn the writing direction.
     */
    public Problems problems() {
        Problems problems = new Problems(name, lines);
        Characters.check(text, problems);
        return problems;
    }
}
