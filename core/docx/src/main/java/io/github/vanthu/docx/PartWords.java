package io.github.vanthu.docx;

import io.github.vanthu.docx.PrintedBlock.Kind;
import io.github.vanthu.docx.PrintedBlock.PrintedCell;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Gathers the words of a part of a package, paragraph by paragraph and row by row.
 *
 * <p>Of tracked changes the outcome counts: what was put in is there, what was deleted or moved away is not.
 */
final class PartWords {
    /** Properties hold names that also stand for characters; the other form of a drawing repeats its words. */
    private static final Set<String> SKIPPED = Set.of(
            "pPr", "rPr", "tblPr", "tblGrid", "tcPr", "sdtPr", "sectPr", "del", "moveFrom", "instrText", "Fallback");

    private static final Set<String> SPACES = Set.of("tab", "br", "cr", "ptab");

    private final PartXml xml;
    private final Kind kind;
    private final List<PrintedBlock> blocks;
    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
    private final List<PrintedCell> row = new ArrayList<>();
    private final List<String> cell = new ArrayList<>();
    private int tables;
    private boolean deleted;

    PartWords(PartXml xml, Kind kind, List<PrintedBlock> blocks) {
        this.xml = xml;
        this.kind = kind;
        this.blocks = blocks;
    }

    /** Reads to the end of the part. */
    void read() throws XMLStreamException, DocxReadException {
        while (!xml.ended()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml.name());
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.word()) {
                end(xml.name());
            }
        }
    }

    private void start(String name) throws XMLStreamException, DocxReadException {
        if (SKIPPED.contains(name)) {
            xml.skip();
        } else if (xml.word()) {
            word(name);
        }
    }

    private void word(String name) throws XMLStreamException, DocxReadException {
        switch (name) {
            case "p" -> paragraphs.push(new StringBuilder());
            case "tbl" -> tables++;
            case "trPr" -> rowProperties();
            case "t" -> append(xml.text());
            case "noBreakHyphen" -> append("\u2011");
            default -> append(SPACES.contains(name) ? " " : "");
        }
    }

    private void append(String characters) {
        if (!paragraphs.isEmpty()) {
            paragraphs.element().append(characters);
        }
    }

    private void rowProperties() throws XMLStreamException, DocxReadException {
        while (xml.next() != XMLStreamConstants.END_ELEMENT || !xml.isWord("trPr")) {
            deleted |= tables == 1 && xml.named("del");
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> paragraph(PrintedText.normalised(paragraphs.pop()));
            case "tbl" -> tables--;
            case "tc" -> endCell();
            case "tr" -> endRow();
            default -> {}
        }
    }

    private void paragraph(String text) {
        if (tables > 0) {
            cell.add(text);
        } else if (!text.isEmpty()) {
            blocks.add(new PrintedBlock(kind, List.of(new PrintedCell(text, ""))));
        }
    }

    private void endCell() {
        if (tables == 1) {
            row.add(new PrintedCell(PrintedText.normalised(String.join(" ", cell)), ""));
            cell.clear();
        }
    }

    private void endRow() {
        if (tables != 1) {
            return;
        }
        PrintedBlock block = new PrintedBlock(Kind.ROW, row);
        if (!deleted && !block.blank()) {
            blocks.add(block);
        }
        row.clear();
        deleted = false;
    }
}
