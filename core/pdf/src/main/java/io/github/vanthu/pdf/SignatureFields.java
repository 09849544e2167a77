package io.github.vanthu.pdf;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfAppearance;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfFormField;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import io.github.vanthu.pdf.PdfExtras.SignatureField;
import io.github.vanthu.typeset.Layout;

/**
 * Writes empty signature fields, each with its widget in the structure tree (ISO 32000-1, 12.7.4.5 and 14.7.4.4).
 *
 * <p>A field stands at the end of its section, behind the signature block. Its appearance is empty, so that nothing is seen
 * or printed until somebody signs.
 */
final class SignatureFields {
    private static final PdfName FORM = new PdfName("Form");
    private static final PdfName OBJECT_REFERENCE = new PdfName("OBJR");

    private final PdfWriter writer;
    private final Layout layout;
    private final StructureTree structure;

    SignatureFields(PdfWriter writer, Layout layout, StructureTree structure) {
        this.writer = writer;
        this.layout = layout;
        this.structure = structure;
    }

    /**
     * Writes the fields of one page, which is being written.
     *
     * @throws IllegalArgumentException if the page of a field is not one of the document's
     */
    void write(PdfExtras extras, int page) {
        extras.fields().stream().filter(field -> field.page() == page).forEach(this::write);
    }

    private void write(SignatureField field) {
        Rectangle place = place(field);
        PdfFormField form = PdfFormField.createSignature(writer);
        form.setWidget(place, PdfAnnotation.HIGHLIGHT_NONE);
        form.setFieldName(field.name());
        form.setUserName(field.tooltip());
        form.setFlags(PdfAnnotation.FLAGS_PRINT);
        form.setAppearance(
                PdfAnnotation.APPEARANCE_NORMAL,
                PdfAppearance.createAppearance(writer, place.getWidth(), place.getHeight()));
        tag(form, field.page());
        writer.addAnnotation(form);
    }

    private Rectangle place(SignatureField field) {
        double height = layout.pages().get(field.page()).geometry().height().points();
        double top = height - field.top();
        return new Rectangle(
                (float) field.left(), (float) (top - field.height()), (float) (field.left() + field.width()), (float)
                        top);
    }

    private void tag(PdfFormField form, int page) {
        PdfIndirectReference widget = form.getIndirectReference();
        PdfDictionary reference = new PdfDictionary(OBJECT_REFERENCE);
        reference.put(PdfName.OBJ, widget);
        reference.put(PdfName.PG, writer.getPageReference(page + 1));
        PdfStructureElement tag = structure.add(section(page), FORM);
        tag.put(PdfName.K, reference);
        int parent = writer.getStructureTreeRoot().addExistingObject(tag.getReference());
        form.put(PdfName.STRUCTPARENT, new PdfNumber(parent));
    }

    /** Returns the index of the section that a page belongs to; every section counts its pages from 1. */
    private int section(int page) {
        return Math.toIntExact(layout.pages().subList(0, page + 1).stream()
                        .filter(each -> each.number() == 1)
                        .count()
                - 1);
    }
}
