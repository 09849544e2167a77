package io.github.vanthu.pdf;

import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfWriter;
import io.github.vanthu.typeset.Layout;
import io.github.vanthu.typeset.Layout.OutlineEntry;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes the headings as the outline that a reader navigates by (ISO 32000-1, 12.3.3). */
final class OutlineTree {
    private final PdfWriter writer;
    private final Layout layout;
    private final Deque<Branch> path = new ArrayDeque<>();

    /** An outline item and the level of its heading. */
    private record Branch(PdfOutline item, int level) {}

    private OutlineTree(PdfWriter writer, Layout layout) {
        this.writer = writer;
        this.layout = layout;
        path.push(new Branch(writer.getRootOutline(), 0));
    }

    static void write(PdfWriter writer, Layout layout) {
        OutlineTree tree = new OutlineTree(writer, layout);
        layout.outline().forEach(tree::add);
    }

    private void add(OutlineEntry entry) {
        while (path.element().level >= entry.level()) {
            path.pop();
        }
        PdfOutline item = new PdfOutline(path.element().item, destination(entry), entry.title());
        path.push(new Branch(item, entry.level()));
    }

    private PdfDestination destination(OutlineEntry entry) {
        double height = layout.pages().get(entry.page()).geometry().height().points();
        PdfDestination destination = new PdfDestination(PdfDestination.XYZ, 0, (float) (height - entry.top()), 0);
        destination.addPage(writer.getPageReference(entry.page() + 1));
        return destination;
    }
}
