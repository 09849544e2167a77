package io.github.vanthu.check.docx;

import io.github.vanthu.check.content.ContentPlace;
import io.github.vanthu.check.content.ParagraphLook;
import io.github.vanthu.check.content.Piece;
import io.github.vanthu.check.content.Remark;
import io.github.vanthu.check.content.Run;
import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.check.docx.ParagraphLooks.Above;
import io.github.vanthu.document.Alignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the paragraphs and tables that stand below each other in a column. For one column. */
final class BlockReader {
    private final PartReading part;
    private final Column column;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Run> carried = new ArrayList<>();
    private Optional<Above> above = Optional.empty();

    /** Reads blocks in a column. */
    BlockReader(PartReading part, Column column) {
        this.part = part;
        this.column = column;
    }

    /** Reads the blocks of an element, such as a cell or a box. */
    static List<Piece> inside(PartReading part, XmlElement parent, Column column) {
        BlockReader reader = new BlockReader(part, column);
        reader.read(Wrappings.unwrapped(parent));
        return reader.pieces;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** Reads blocks; what is none is passed over. */
    void read(List<XmlElement> blocks) {
        for (XmlElement block : blocks) {
            if (block.is("w:p")) {
                paragraph(block);
            } else if (block.is("w:tbl")) {
                new TableReader(part, column).read(block).ifPresent(pieces::add);
                above = Optional.empty();
            } else if (block.is("w:commentRangeStart")) {
                part.file().notices().note(Remark.Kind.COMMENTS, part.place(block), "");
            }
        }
    }

    private void paragraph(XmlElement paragraph) {
        ContentPlace place = part.paragraph(paragraph);
        ParagraphFormat format = part.file().formats().paragraph(paragraph, column);
        InlineReader inline = new InlineReader(part, format, place);
        inline.label();
        inline.read(paragraph);
        List<Run> runs = new ArrayList<>(carried);
        carried.clear();
        runs.addAll(inline.runs());
        if (removedMark(paragraph, place)) {
            carried.addAll(runs);
            return;
        }
        Optional<Alignment> tabbed = new TabStops(part.file().styles(), format, paragraph).alignment(runs, format);
        ParagraphLook look = look(format, runs, tabbed);
        pieces.add(new TextPiece(place, runs, look, inline.shapes()));
        above = Optional.of(new Above(format, look.after().from()));
    }

    /** Returns whether the end of a paragraph is removed: what it holds goes on in the next one. */
    private boolean removedMark(XmlElement paragraph, ContentPlace place) {
        Optional<XmlElement> mark = paragraph.at("w:pPr", "w:rPr");
        boolean removed = mark.flatMap(found -> found.child("w:del").or(() -> found.child("w:moveFrom")))
                .isPresent();
        boolean added = mark.flatMap(found -> found.child("w:ins").or(() -> found.child("w:moveTo")))
                .isPresent();
        boolean changed = paragraph.at("w:pPr", "w:pPrChange").isPresent();
        if (removed || added || changed) {
            part.file().notices().note(Remark.Kind.TRACKED_CHANGES, place, "");
        }
        return removed;
    }

    private ParagraphLook look(ParagraphFormat format, List<Run> runs, Optional<Alignment> tabbed) {
        double size = runs.stream()
                .mapToDouble(run -> run.look().size())
                .max()
                .orElseGet(() -> Looks.size(part.file().formats().run(format, format.mark())));
        boolean blank = runs.stream().allMatch(run -> run.text().isBlank());
        return part.file().paragraphLooks().look(format, size, blank, above, tabbed);
    }
}
