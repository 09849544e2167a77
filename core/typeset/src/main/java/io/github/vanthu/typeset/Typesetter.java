package io.github.vanthu.typeset;

import io.github.vanthu.document.Block;
import io.github.vanthu.document.Document;
import io.github.vanthu.document.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks documents into lines and pages, as LibreOffice and Word do with a DOCX in compatibility mode 14.
 *
 * <p>Instances are immutable and may be shared between threads. A character that the font lacks has no width here; ask
 * {@link MissingGlyphs} first.
 *
 * <p>Example: {@code new Typesetter(FontMetrics.liberationSerif()).typeset(document).pages().size()}.
 */
public final class Typesetter {
    private final FontMetrics metrics;

    /** Makes a typesetter that measures with a font. */
    public Typesetter(FontMetrics metrics) {
        this.metrics = metrics;
    }

    /** Returns the pages of a document; every section begins a page and counts its pages from 1. */
    public Layout typeset(Document document) {
        Element structure = ElementTree.of(document);
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < document.sections().size(); i++) {
            List<Box> lead = i == 0 ? lead(document, structure) : List.of();
            pages.addAll(PageBuilder.pages(
                    document.sections().get(i), structure.child(i), lead, document.styles(), metrics));
        }
        return new Layout(pages, structure, Outline.of(pages));
    }

    private static List<Box> lead(Document document, Element structure) {
        List<Block> first = document.sections().get(0).blocks();
        boolean table = !first.isEmpty() && first.get(0) instanceof Table;
        return table && ElementTree.hasNotes(structure) ? List.of(SpacerBox.LINE) : List.of();
    }
}
