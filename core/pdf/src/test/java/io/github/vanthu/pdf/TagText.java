package io.github.vanthu.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The tags of a file's first section with the text of its first page, on one line: {@code L[LI[Lbl(- ) LBody[P(a)]]]}. */
final class TagText {
    private final Map<Integer, String> texts = new HashMap<>();

    private TagText(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            texts.put(content.getMCID(), text(content));
        }
    }

    private static String text(PDMarkedContent content) {
        return content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(each -> ((TextPosition) each).getUnicode())
                .collect(Collectors.joining());
    }

    static String of(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            Object document =
                    pdf.getDocumentCatalog().getStructureTreeRoot().getKids().get(0);
            Object section = ((PDStructureElement) document).getKids().get(0);
            return new TagText(pdf.getPage(0)).children((PDStructureElement) section);
        }
    }

    private String children(PDStructureElement element) {
        List<String> parts = new ArrayList<>();
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement child) {
                parts.add(child.getStructureType() + numbering(child) + inside(child));
            } else if (kid instanceof PDObjectReference) {
                parts.add("OBJR");
            }
        }
        return String.join(" ", parts);
    }

    private String inside(PDStructureElement element) {
        String text = element.getKids().stream()
                .filter(Integer.class::isInstance)
                .map(texts::get)
                .collect(Collectors.joining());
        String children = children(element);
        return (text.isEmpty() ? "" : "(" + text + ")") + (children.isEmpty() ? "" : "[" + children + "]");
    }

    private static String numbering(PDStructureElement element) {
        COSDictionary attributes = element.getCOSObject().getCOSDictionary(COSName.A);
        String kind = attributes == null ? null : attributes.getNameAsString("ListNumbering");
        return kind == null ? "" : "{" + kind + "}";
    }
}
