package io.github.vanthu.check.docx;

import io.github.vanthu.check.content.ContentPlace;
import org.docx4j.openpackaging.parts.Part;

/** The reading of one part: its name for places, its relations, its open fields. */
final class PartReading {
    private final DocxFile file;
    private final Part part;
    private final boolean counted;
    private final String noteMark;
    private final FieldStack fields = new FieldStack();

    /**
     * Begins to read a part.
     *
     * @param counted whether its paragraphs are counted: those of margins and notes are not
     */
    PartReading(DocxFile file, Part part, boolean counted) {
        this.file = file;
        this.part = part;
        this.counted = counted;
        this.noteMark = "";
    }

    /**
     * Begins to read a note.
     *
     * @param noteMark its mark
     */
    PartReading(DocxFile file, Part part, String noteMark) {
        this.file = file;
        this.part = part;
        this.counted = false;
        this.noteMark = noteMark;
    }

    /** Returns the mark of the note that is read; empty elsewhere. */
    String noteMark() {
        return noteMark;
    }

    DocxFile file() {
        return file;
    }

    Part part() {
        return part;
    }

    FieldStack fields() {
        return fields;
    }

    /** Returns the place of a paragraph and counts it. */
    ContentPlace paragraph(XmlElement paragraph) {
        return place(paragraph, counted ? file.nextParagraph() : 0);
    }

    /** Returns the place of what is no paragraph. */
    ContentPlace place(XmlElement element) {
        return place(element, 0);
    }

    private ContentPlace place(XmlElement element, int number) {
        return new ContentPlace(0, file.section(), number, OpenedPackage.name(part), element.path());
    }
}
