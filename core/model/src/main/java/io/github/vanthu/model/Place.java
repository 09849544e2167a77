package io.github.vanthu.model;

import java.util.Comparator;

/**
 * Where a problem is: a file, a position in it, and the data it concerns.
 *
 * @param file path as the user gave it, or the name of a template or plugin; empty when there is none
 * @param line line from 1, in a sheet the row; 0 when unknown
 * @param column column from 1, also in a sheet; 0 when unknown
 * @param pointer JSON pointer of the datum (RFC 6901), such as {@code /annexes/0/rows/3}; empty for the whole file
 * @param sheet name of the sheet of a workbook; empty for other files
 * @param cell the cell as a workbook names it, such as {@code D17}; empty for other files
 * @param words the place in a clerk's Vietnamese words, such as "Phụ lục, dòng 2.1, cột Số tiền"; empty when unknown
 */
public record Place(String file, int line, int column, String pointer, String sheet, String cell, String words)
        implements Comparable<Place> {
    private static final Comparator<Place> ORDER = Comparator.comparing((Place place) -> place.file())
            .thenComparing(Place::sheet)
            .thenComparingInt(Place::line)
            .thenComparingInt(Place::column)
            .thenComparing(Place::pointer);

    /** Nowhere in particular. */
    public static final Place NONE = new Place("", 0, 0, "");

    /** Makes a place in a text file. */
    public Place(String file, int line, int column, String pointer) {
        this(file, line, column, pointer, "", "", "");
    }

    /** Returns the place of a whole file. */
    public static Place file(String file) {
        return new Place(file, 0, 0, "");
    }

    /** Returns this place with its name in a clerk's words. */
    public Place withWords(String others) {
        return new Place(file, line, column, pointer, sheet, cell, others);
    }

    /** Returns whether this is a place in a workbook. */
    public boolean inSheet() {
        return !sheet.isEmpty();
    }

    /** Returns {@code file:line:column} or, in a workbook, {@code file[sheet!cell]}, leaving out what is unknown. */
    public String position() {
        if (inSheet()) {
            return file + "[" + sheet + (cell.isEmpty() ? "]" : "!" + cell + "]");
        }
        return line == 0 ? file : file + ":" + line + ":" + column;
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
