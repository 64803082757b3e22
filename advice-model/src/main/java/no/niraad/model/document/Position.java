package no.niraad.model.document;

/**
 * A place in a file.
 *
 * @param line from 1; 0 when there is no place
 * @param column from 1; 0 when there is no place
 */
public record Position(int line, int column) implements Comparable<Position> {

    /** The place of what never stood in a file. */
    public static final Position NONE = new Position(0, 0);

    /** The first character of a file. */
    public static final Position START = new Position(1, 1);

    @Override
    public int compareTo(Position other) {
        return line == other.line ? Integer.compare(column, other.column) : Integer.compare(line, other.line);
    }
}
