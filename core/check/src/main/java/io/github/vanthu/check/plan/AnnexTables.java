package io.github.vanthu.check.plan;

import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.check.paper.Element;
import io.github.vanthu.check.paper.Paper;
import io.github.vanthu.check.paper.Part;
import io.github.vanthu.figures.FigureFormat;
import io.github.vanthu.model.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the tables of a document as annexes: one for each annex, its first table; then further tables of annexes and those of the
 * body, which bear the empty label.
 */
final class AnnexTables {
    private static final int LINES_ABOVE = 3;

    private final Paper paper;
    private final FigureFormat format;
    private final PlanPlaces places;
    private final List<PaperTable> tables = new ArrayList<>();
    private int annexes;

    private AnnexTables(Paper paper, FigureFormat format, PlanPlaces places) {
        this.paper = paper;
        this.format = format;
        this.places = places;
    }

    static AnnexTables of(Paper paper, FigureFormat format, PlanPlaces places) {
        AnnexTables read = new AnnexTables(paper, format, places);
        List<Part> further = new ArrayList<>();
        for (int annex = 1; annex <= paper.annexes(); annex++) {
            further.addAll(read.annex(annex));
        }
        read.annexes = read.tables.size();
        further.forEach(part -> read.further(part, "Bảng khác của " + read.name(part.annex())));
        read.body();
        return read;
    }

    /** Returns the tables, those of annexes first. */
    List<PaperTable> tables() {
        return List.copyOf(tables);
    }

    /** Returns how many of them stand for the annexes themselves. */
    int annexes() {
        return annexes;
    }

    /** Reads an annex and returns its further tables. */
    private List<Part> annex(int number) {
        List<Part> parts = parts(number);
        List<Part> found = parts.stream().filter(AnnexReading::isTable).toList();
        String pointer = JsonPointer.child("/annexes", tables.size());
        AnnexReading reading = new AnnexReading(format, words(parts, pointer));
        Optional<AnnexReading.Read> read = found.stream()
                .flatMap(part -> reading.table(part.table().orElseThrow()).stream())
                .findFirst();
        parts.stream().findFirst().ifPresent(part -> places.add(pointer, part));
        read.ifPresent(table -> new AnnexPointers(pointer, table, places).note());
        tables.add(new PaperTable(
                read.map(AnnexReading.Read::annex).orElseGet(reading::bare),
                name(number),
                parts.get(0).lines().stream()
                        .findFirst()
                        .map(TextPiece::place)
                        .orElseGet(() -> parts.get(0).table().orElseThrow().place()),
                read.filter(AnnexReading.Read::unitKnown).isPresent()));
        return found.stream()
                .filter(part -> read.filter(
                                first -> first.table().equals(part.table().orElseThrow()))
                        .isEmpty())
                .toList();
    }

    private List<Part> parts(int annex) {
        return paper.parts().stream().filter(part -> part.annex() == annex).toList();
    }

    private String name(int annex) {
        return parts(annex).stream()
                .filter(part -> part.element() == Element.ANNEX_LABEL)
                .findFirst()
                .map(part -> part.text().strip().replaceAll("\\s+", " "))
                .map(AnnexTables::sentence)
                .orElse("Phụ lục");
    }

    private static String sentence(String label) {
        return label.replaceFirst("^(?iu)phụ lục", "Phụ lục");
    }

    private AnnexReading.Words words(List<Part> parts, String pointer) {
        Prose notes = new Prose(pointer + "/notes", places);
        parts.stream().filter(part -> part.element() == Element.TABLE_NOTE).forEach(notes::add);
        List<TextPiece> title = lines(parts, Element.ANNEX_TITLE).toList();
        for (int i = 0; i < title.size(); i++) {
            places.add(JsonPointer.child(pointer + "/title", i), title.get(i));
        }
        lines(parts, Element.ANNEX_ATTACHED).forEach(line -> places.add(pointer + "/attached", line));
        return new AnnexReading.Words(
                lines(parts, Element.ANNEX_LABEL)
                        .findFirst()
                        .map(line -> line.text().strip()),
                title.stream().map(line -> line.text().strip()).toList(),
                lines(parts, Element.ANNEX_ATTACHED).findFirst().map(line -> attached(line.text())),
                Stream.concat(lines(parts, Element.ANNEX_TITLE), lines(parts, Element.UNIT_LINE))
                        .toList(),
                notes.markdown());
    }

    private static Stream<TextPiece> lines(List<Part> parts, Element element) {
        return parts.stream().filter(part -> part.element() == element).flatMap(part -> part.lines().stream());
    }

    private static String attached(String line) {
        return line.strip().replaceFirst("^\\((.*)\\)$", "$1");
    }

    private void body() {
        int number = 0;
        for (Part part : parts(0)) {
            if (AnnexReading.isTable(part)) {
                number++;
                further(part, "Bảng thứ " + number + " trong nội dung");
            }
        }
    }

    private void further(Part part, String name) {
        AnnexReading.Words words =
                new AnnexReading.Words(Optional.of(""), List.of(), Optional.empty(), above(part), Optional.empty());
        new AnnexReading(format, words).table(part.table().orElseThrow()).ifPresent(read -> {
            new AnnexPointers(JsonPointer.child("/annexes", tables.size()), read, places).note();
            tables.add(new PaperTable(
                    read.annex(), name, part.table().orElseThrow().place(), read.unitKnown()));
        });
    }

    /** Returns the paragraphs right above a table, among which its unit stands. */
    private List<TextPiece> above(Part table) {
        int at = paper.parts().indexOf(table);
        return paper.parts().subList(Math.max(0, at - LINES_ABOVE), at).stream()
                .filter(part -> part.annex() == table.annex() && part.element() != Element.TABLE)
                .flatMap(part -> part.lines().stream())
                .toList();
    }
}
