package io.github.vanthu.model;

/**
 * Where a problem is: a file, a position in it, and the data it concerns.
 *
 * @param file path as the user gave it, or the name of a template or plugin; empty when there is none
 * @param line line from 1; 0 when unknown
 * @param column column from 1; 0 when unknown
 * @param pointer JSON pointer of the datum (RFC 6901), such as {@code /annexes/0/rows/3}; empty for the whole file
 */
public record Place(String file, int line, int column, String pointer) implements Comparable<Place> {
    /** Nowhere in particular. */
    public static final Place NONE = new Place("", 0, 0, "");

    /** Returns the place of a whole file. */
    public static Place file(String file) {
        return new Place(file, 0, 0, "");
    }

    /** Returns {@code file:line:column}, leaving out what is unknown. */
    public String position() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }

    @Override
    public int compareTo(Place other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        int byColumn = byLine != 0 ? byLine : Integer.compare(column, other.column);
        return byColumn != 0 ? byColumn : pointer.compareTo(other.pointer);
    }
}
