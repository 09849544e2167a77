package io.github.vanthu.check.docx;

import io.github.vanthu.check.content.LengthRange;
import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.check.content.UnreadableFileException;
import io.github.vanthu.check.docx.DocxFile.NoteCall;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
            Map<String, XmlElement> byId = new HashMap<>();
            file.pack().root(part.get()).children("w:" + kind).forEach(note -> byId.putIfAbsent(note.get("id"), note));
            for (NoteCall call : List.copyOf(file.calls().keySet())) {
                XmlElement note = byId.get(call.id());
                if (call.kind().equals(kind) && note != null) {
                    notes.addAll(note(part.get(), note, file.calls().getOrDefault(call, "")));
                }
            }
        }
        return notes;
    }

    private List<TextPiece> note(Part part, XmlElement note, String mark) {
        PartReading reading = new PartReading(file, part, mark);
        return FurnitureReader.paragraphs(BlockReader.inside(reading, note, Column.plain(room)));
    }
}
