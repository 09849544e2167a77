package io.github.vanthu.check.docx;

import io.github.vanthu.check.content.UnreadableFileException;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.docx4j.openpackaging.parts.Part;

/** What holds for a file as a whole while it is read, and how far the reading is. For one file. */
final class DocxFile {
    private final OpenedPackage pack;
    private final Part text;
    private final StyleSheet styles;
    private final FileSettings settings;
    private final Formats formats;
    private final Theme theme;
    private final Looks looks;
    private final ParagraphLooks paragraphLooks;
    private final NumberCounter counter;
    private final Notices notices = new Notices();
    private final Map<NoteCall, String> marks = new LinkedHashMap<>();
    private final Map<String, Long> callCounts = new HashMap<>();
    private int section = 1;
    private int paragraph;

    /** Reads what holds for the file. */
    DocxFile(OpenedPackage pack) throws UnreadableFileException {
        this.pack = pack;
        this.text = pack.text();
        this.styles = new StyleSheet(pack.relatedRoot(text, "styles"));
        this.settings = FileSettings.of(pack.relatedRoot(text, "settings"));
        Numbering numbering = new Numbering(pack.relatedRoot(text, "numbering"), styles);
        this.formats = new Formats(styles, numbering);
        this.theme = new Theme(pack.relatedRoot(text, "theme"));
        this.looks = new Looks(theme);
        this.paragraphLooks = new ParagraphLooks(settings);
        this.counter = new NumberCounter(numbering);
    }

    /**
     * A call of a note.
     *
     * @param kind {@code footnote} or {@code endnote}
     * @param id identifier of the note
     */
    record NoteCall(String kind, String id) {}

    OpenedPackage pack() {
        return pack;
    }

    Part text() {
        return text;
    }

    StyleSheet styles() {
        return styles;
    }

    FileSettings settings() {
        return settings;
    }

    Formats formats() {
        return formats;
    }

    Theme theme() {
        return theme;
    }

    Looks looks() {
        return looks;
    }

    ParagraphLooks paragraphLooks() {
        return paragraphLooks;
    }

    NumberCounter counter() {
        return counter;
    }

    Notices notices() {
        return notices;
    }

    /**
     * Remembers a call of a note and returns its mark.
     *
     * @param typed whether its mark is typed behind it and not counted
     */
    String call(NoteCall call, boolean typed) {
        if (!marks.containsKey(call)) {
            marks.put(call, typed ? "" : nextMark(call.kind()));
        }
        return marks.getOrDefault(call, "");
    }

    private String nextMark(String kind) {
        String format = kind.equals("endnote") ? "lowerRoman" : "decimal";
        return NumberWords.of(callCounts.merge(kind, 1L, Long::sum), format);
    }

    /** Returns the calls of notes so far with their marks, in reading order. */
    Map<NoteCall, String> calls() {
        return Collections.unmodifiableMap(marks);
    }

    int section() {
        return section;
    }

    void section(int number) {
        section = number;
    }

    int nextParagraph() {
        paragraph++;
        return paragraph;
    }
}
