package io.github.vanthu.check.docx;

import io.github.vanthu.check.content.LengthRange;
import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.check.content.UnreadableFileException;
import io.github.vanthu.check.docx.DocxFile.NoteCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.docx4j.openpackaging.parts.Part;

/** Reads footnotes and endnotes in the order of their calls (ECMA-376 Part 1, 17.11). For one file. */
final class NotesReader {
    private final DocxFile file;
    private final LengthRange room;

    /**
     * Reads the notes of a file.
     *
     * @param room width of the column that they stand in
     */
    NotesReader(DocxFile file, LengthRange room) {
        this.file = file;
        this.room = room;
    }

    /** Returns the paragraphs of the notes. */
    List<TextPiece> read() throws UnreadableFileException {
        List<TextPiece> notes = new ArrayList<>(notes("footnote"));
        notes.addAll(notes("endnote"));
        return notes;
    }

    private List<TextPiece> notes(String kind) throws UnreadableFileException {
        Optional<Part> part = file.pack().related(file.text(), kind + "s");
        List<TextPiece> notes = new ArrayList<>();
        if (part.isPresent()) {
            PartReading reading = new PartReading(file, part.get(), false);
            XmlElement root = file.pack().root(part.get());
            for (NoteCall call : file.calls()) {
                if (call.kind().equals(kind)) {
                    notes.addAll(note(reading, root, call));
                }
            }
        }
        return notes;
    }

    private List<TextPiece> note(PartReading reading, XmlElement root, NoteCall call) {
        return root.children("w:" + call.kind())
                .filter(note -> note.get("id").equals(call.id()))
                .findFirst()
                .map(note -> FurnitureReader.paragraphs(BlockReader.inside(reading, note, Column.plain(room))))
                .orElse(List.of());
    }
}
