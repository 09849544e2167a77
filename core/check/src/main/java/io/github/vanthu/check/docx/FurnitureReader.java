package io.github.vanthu.check.docx;

import io.github.vanthu.check.content.Furniture;
import io.github.vanthu.check.content.Furniture.Area;
import io.github.vanthu.check.content.Furniture.Pages;
import io.github.vanthu.check.content.Piece;
import io.github.vanthu.check.content.Shape;
import io.github.vanthu.check.content.TablePiece;
import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.check.content.UnreadableFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docx4j.openpackaging.parts.Part;

/** Reads what stands in the margins; a section without its own goes on with that of the section before (17.10). For one file. */
final class FurnitureReader {
    private static final Map<String, Pages> PAGES =
            Map.of("first", Pages.FIRST, "even", Pages.EVEN, "default", Pages.OTHER);

    private final DocxFile file;
    private final Map<Margin, Part> inherited = new HashMap<>();

    /** Reads the margins of a file. */
    FurnitureReader(DocxFile file) {
        this.file = file;
    }

    private record Margin(Area area, Pages pages) {}

    /** Returns what stands in the margins of the next section. */
    List<Furniture> next(SectionProperties section, Column column) throws UnreadableFileException {
        section.element().ifPresent(found -> {
            found.children("w:headerReference").forEach(reference -> remember(Area.TOP, reference));
            found.children("w:footerReference").forEach(reference -> remember(Area.BOTTOM, reference));
        });
        List<Furniture> furniture = new ArrayList<>();
        for (Pages pages : Pages.values()) {
            if (shown(pages, section)) {
                add(furniture, new Margin(Area.TOP, pages), column);
                add(furniture, new Margin(Area.BOTTOM, pages), column);
            }
        }
        return furniture;
    }

    private void remember(Area area, XmlElement reference) {
        Pages pages = PAGES.getOrDefault(reference.get("type"), Pages.OTHER);
        file.pack()
                .target(file.text(), reference.get("id"))
                .ifPresent(part -> inherited.put(new Margin(area, pages), part));
    }

    private boolean shown(Pages pages, SectionProperties section) {
        return switch (pages) {
            case FIRST -> section.on("w:titlePg");
            case EVEN -> file.settings().evenPagesApart();
            case OTHER -> true;
        };
    }

    /** Adds what stands in a margin; a first page apart has empty margins where the file gives it none. */
    private void add(List<Furniture> furniture, Margin margin, Column column) throws UnreadableFileException {
        Optional<Part> part = Optional.ofNullable(inherited.get(margin));
        if (part.isPresent()) {
            furniture.add(new Furniture(margin.area(), margin.pages(), read(part.get(), column)));
        } else if (margin.pages() != Pages.OTHER) {
            furniture.add(new Furniture(margin.area(), margin.pages(), List.of()));
        }
    }

    private List<TextPiece> read(Part part, Column column) throws UnreadableFileException {
        PartReading reading = new PartReading(file, part, false);
        return paragraphs(BlockReader.inside(reading, file.pack().root(part), column));
    }

    /** Returns all paragraphs, those of tables and boxes behind the one that they stand at. */
    static List<TextPiece> paragraphs(List<Piece> pieces) {
        List<TextPiece> paragraphs = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof TextPiece text) {
                paragraphs.add(text);
                text.shapes().stream().map(Shape::pieces).forEach(inside -> paragraphs.addAll(paragraphs(inside)));
            } else if (piece instanceof TablePiece table) {
                table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .forEach(cell -> paragraphs.addAll(paragraphs(cell.pieces())));
            }
        }
        return paragraphs;
    }
}
