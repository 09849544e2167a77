package io.github.vanthu.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.document.Document;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;

class StructureTest {
    @Test
    void tagsFollowTheDocument() throws IOException {
        assertThat(tags(Samples.full()))
                .containsExactly(
                        "Document",
                        "Sect",
                        "H1",
                        "H2",
                        "P",
                        "Note",
                        "P",
                        "P",
                        "Table",
                        "THead",
                        "TR",
                        "TH",
                        "P",
                        "TH",
                        "P",
                        "TBody",
                        "TR",
                        "TH",
                        "P",
                        "TD",
                        "P",
                        "TR",
                        "TD",
                        "P",
                        "H1");
    }

    @Test
    void everyLeafHoldsMarkedContent() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Samples.pdf(Samples.full()))) {
            for (PDStructureElement element : elements(pdf)) {
                if (List.of("P", "H1", "H2").contains(element.getStructureType())) {
                    assertThat(element.getKids()).as(element.getStructureType()).isNotEmpty();
                }
            }
        }
    }

    @Test
    void headCellsNameTheirScopeAndSpan() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Samples.pdf(Samples.full()))) {
            List<String> cells = new ArrayList<>();
            for (PDStructureElement element : elements(pdf)) {
                COSDictionary attributes = element.getCOSObject().getCOSDictionary(COSName.A);
                if (attributes != null) {
                    cells.add(element.getStructureType()
                            + attributes.getNameAsString("Scope")
                            + attributes.getInt("ColSpan"));
                }
            }
            assertThat(cells).containsExactly("THColumn-1", "THColumn-1", "THRow-1", "TDnull2");
        }
    }

    @Test
    void paragraphOverTwoPagesIsOneElement() throws IOException {
        String text = "Nâng cao chất lượng sản phẩm của các xã, ".repeat(150).strip();
        Document document = Samples.document(Samples.paragraph(text, Samples.BODY));
        assertThat(tags(document)).containsExactly("Document", "Sect", "P");
        try (PDDocument pdf = Loader.loadPDF(Samples.pdf(document))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(elements(pdf).get(2).getKids()).hasSize(2);
        }
    }

    @Test
    void outlineNestsByLevel() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Samples.pdf(Samples.full()))) {
            List<String> titles = new ArrayList<>();
            collect(pdf.getDocumentCatalog().getDocumentOutline(), "", titles);
            assertThat(titles).containsExactly("I. MỤC ĐÍCH", "-1. Mục tiêu chung", "II. TỔ CHỨC");
        }
    }

    private static void collect(PDOutlineNode node, String indent, List<String> titles) {
        for (PDOutlineItem item : node.children()) {
            titles.add(indent + item.getTitle());
            collect(item, indent + "-", titles);
        }
    }

    private static List<String> tags(Document document) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Samples.pdf(document))) {
            return elements(pdf).stream()
                    .map(PDStructureElement::getStructureType)
                    .toList();
        }
    }

    private static List<PDStructureElement> elements(PDDocument pdf) {
        List<PDStructureElement> elements = new ArrayList<>();
        collect(pdf.getDocumentCatalog().getStructureTreeRoot(), elements);
        return elements;
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> elements) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                collect(element, elements);
            }
        }
    }
}
