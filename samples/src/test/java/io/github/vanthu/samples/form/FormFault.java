package io.github.vanthu.samples.form;

import io.github.vanthu.check.Finding;
import io.github.vanthu.check.paper.Element;
import io.github.vanthu.document.Document;
import io.github.vanthu.pdf.PdfWriter;
import io.github.vanthu.typeset.FontMetrics;
import io.github.vanthu.typeset.Typesetter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A fault of form planted into a sound document (lỗi thể thức gài vào văn bản).
 *
 * @param rule the rule that it breaks, such as {@code FORM-013}
 * @param what what was altered, in a few words
 * @param base the document
 * @param planting how it is planted
 * @param element the element that is to be named; absent for the page and the file
 * @param words words that are to be quoted, or that quote them; empty where nothing can be quoted
 */
record FormFault(String rule, String what, FormBase base, Planting planting, Optional<Element> element, String words) {

    /** Alters a PDF. */
    interface PdfAlteration {
        /** Alters the pages of a file. */
        void alter(PDDocument document) throws IOException;
    }

    /** How a fault is planted. */
    sealed interface Planting {
        /** A fault of the tree, and so of both formats. */
        record InTree(UnaryOperator<Document> alteration) implements Planting {}

        /** A fault of the tree that only a DOCX can show. */
        record InTreeOfDocx(UnaryOperator<Document> alteration) implements Planting {}

        /** A fault of a PDF as other programs might write it. */
        record InPdf(PdfAlteration alteration) implements Planting {}

        /** A fault of a DOCX as other programs might write it. */
        record InDocx(UnaryOperator<DocxParts> alteration) implements Planting {}
    }

    /** Returns a fault of the tree of the department's plan. */
    static FormFault of(String rule, String what, Element element, String words, UnaryOperator<Document> alteration) {
        return new FormFault(
                rule, what, FormBase.DEPARTMENT, new Planting.InTree(alteration), Optional.of(element), words);
    }

    /** Returns a fault of the pages of the department's plan. */
    static FormFault ofPages(String rule, String what, UnaryOperator<Document> alteration) {
        return new FormFault(rule, what, FormBase.DEPARTMENT, new Planting.InTree(alteration), Optional.empty(), "");
    }

    /** Returns a fault of the DOCX of the department's plan. */
    static FormFault ofDocx(
            String rule, String what, Element element, String words, UnaryOperator<DocxParts> alteration) {
        return new FormFault(
                rule, what, FormBase.DEPARTMENT, new Planting.InDocx(alteration), Optional.of(element), words);
    }

    /** Returns a fault of the PDF of the department's plan. */
    static FormFault ofPdf(
            String rule, String what, Optional<Element> element, String words, PdfAlteration alteration) {
        return new FormFault(rule, what, FormBase.DEPARTMENT, new Planting.InPdf(alteration), element, words);
    }

    /** Returns this fault in another document. */
    FormFault in(FormBase other) {
        return new FormFault(rule, what, other, planting, element, words);
    }

    /** Returns this fault as one that only a DOCX can show. */
    FormFault docxOnly() {
        Planting other = new Planting.InTreeOfDocx(((Planting.InTree) planting).alteration());
        return new FormFault(rule, what, base, other, element, words);
    }

    /** Returns this fault as one of no element. */
    FormFault ofNoElement() {
        return new FormFault(rule, what, base, planting, Optional.empty(), words);
    }

    /** Returns whether a finding is this fault, at its place. */
    boolean seenIn(Finding found) {
        String there = (found.quote() + "\n" + found.measured().vietnamese()).toLowerCase(Locale.ROOT);
        return found.problem().code().equals(rule)
                && found.element().equals(element)
                && there.contains(words.toLowerCase(Locale.ROOT));
    }

    /** Returns whether the fault can be planted in a DOCX. */
    boolean inDocx() {
        return !(planting instanceof Planting.InPdf);
    }

    /** Returns whether the fault can be planted in a PDF. */
    boolean inPdf() {
        return planting instanceof Planting.InTree || planting instanceof Planting.InPdf;
    }

    /** Returns the DOCX with the fault. */
    byte[] docx() {
        if (planting instanceof Planting.InTree tree) {
            return DocxParts.write(tree.alteration().apply(base.document()));
        }
        if (planting instanceof Planting.InTreeOfDocx tree) {
            return DocxParts.write(tree.alteration().apply(base.document()));
        }
        Planting.InDocx parts = (Planting.InDocx) planting;
        return parts.alteration()
                .apply(DocxParts.of(DocxParts.write(base.document())))
                .zipped();
    }

    /** Returns the PDF with the fault. */
    byte[] pdf() {
        if (planting instanceof Planting.InPdf pages) {
            return altered(pdf(base.document()), pages.alteration());
        }
        Planting.InTree tree = (Planting.InTree) planting;
        return pdf(tree.alteration().apply(base.document()));
    }

    private static byte[] altered(byte[] pdf, PdfAlteration alteration) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            alteration.alter(document);
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Writes a tree as a PDF. */
    static byte[] pdf(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new PdfWriter().write(document, new Typesetter(FontMetrics.liberationSerif()).typeset(document), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Override
    public String toString() {
        return rule + " " + what + (base == FormBase.DEPARTMENT ? "" : " (" + base + ")");
    }
}
