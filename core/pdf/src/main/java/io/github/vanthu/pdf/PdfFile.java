package io.github.vanthu.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import io.github.vanthu.document.Document.Properties;
import io.github.vanthu.document.PageGeometry;
import io.github.vanthu.typeset.Layout;
import io.github.vanthu.typeset.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** One PDF file in the making: everything but the names of its font subsets, which are random at first. */
final class PdfFile {
    private final Properties properties;
    private final Layout layout;
    private final PdfExtras extras;
    private final Fonts fonts;

    PdfFile(Properties properties, Layout layout, PdfExtras extras, Fonts fonts) {
        this.properties = properties;
        this.layout = layout;
        this.extras = extras;
        this.fonts = fonts;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document file = new Document(size(layout.pages().get(0).geometry()), 0, 0, 0, 0);
        PdfWriter writer = PdfWriter.getInstance(file, bytes);
        prepare(file, writer);
        file.open();
        paint(file, writer);
        finish(writer);
        file.close();
        return bytes.toByteArray();
    }

    private void prepare(Document file, PdfWriter writer) {
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setTagged();
        writer.setTabs(PdfName.S);
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        if (!layout.outline().isEmpty()) {
            writer.setViewerPreferences(PdfWriter.PageModeUseOutlines);
        }
        Metadata.describe(file, properties);
        writer.setXmpMetadata(XmpPacket.of(properties, extras.data().isPresent()));
    }

    private void paint(Document file, PdfWriter writer) {
        StructureTree structure = new StructureTree(writer.getStructureTreeRoot(), layout.structure());
        SignatureFields fields = new SignatureFields(writer, layout, structure);
        List<Page> pages = layout.pages();
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            if (i > 0) {
                file.setPageSize(size(page.geometry()));
                file.newPage();
            }
            writer.setPageEmpty(false);
            new PagePainter(writer.getDirectContent(), page, structure, fonts).paint();
            fields.write(extras, i);
        }
    }

    private void finish(PdfWriter writer) throws IOException {
        OutlineTree.write(writer, layout);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(properties.language()));
        ColourProfile.write(writer);
        if (extras.data().isPresent()) {
            EmbeddedFile.write(writer, extras.data().get(), Metadata.date(properties));
        }
        Metadata.fix(writer, properties, Fingerprint.of(properties, layout, extras));
    }

    private static Rectangle size(PageGeometry geometry) {
        return new Rectangle(
                (float) geometry.width().points(), (float) geometry.height().points());
    }
}
