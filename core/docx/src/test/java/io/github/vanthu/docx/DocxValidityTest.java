package io.github.vanthu.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.document.Document;
import java.io.ByteArrayInputStream;
import java.util.Map;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.SectPr;
import org.docx4j.wml.Tbl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds whole packages against the schemas, the rules beyond the schemas, and docx4j. */
class DocxValidityTest {
    @Test
    void planKeepsSchemasAndRules() {
        assertSound(Samples.plan());
        assertSound(Samples.plan(Sheets.BOTTOM));
    }

    @Test
    void schemasSeeABrokenPart() {
        Map<String, String> parts = Packages.parts(Samples.plan());
        parts.computeIfPresent("word/document.xml", (name, xml) -> xml.replaceFirst("<w:tblGrid>.*?</w:tblGrid>", ""));
        assertThat(WordSchema.findings(parts)).singleElement().asString().contains("word/document.xml", "tblGrid");
    }

    @Test
    void rulesSeeWhatSchemasDoNot() {
        Map<String, String> parts = Packages.parts(Samples.plan());
        parts.computeIfPresent("word/document.xml", (name, xml) -> xml.replace("\"Heading1\"", "\"Absent\""));
        parts.computeIfPresent("word/footnotes.xml", (name, xml) -> xml.replace("w:id=\"1\"", "w:id=\"7\""));
        parts.remove("word/settings.xml");
        assertThat(PackageRules.findings(parts))
                .contains(
                        "unknown style Absent in word/document.xml",
                        "calls [1] but notes [-1, 0, 7]",
                        "relationship to nothing: /word/settings.xml",
                        "content type of nothing: /word/settings.xml");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987, 1597, 2584, 4181, 6765, 10946})
    void randomDocumentsKeepSchemasAndRules(long seed) {
        assertSound(new RandomDocuments(seed).document());
    }

    @Test
    void opensInDocx4j() throws Docx4JException {
        byte[] bytes = Packages.bytes(Samples.plan());
        WordprocessingMLPackage opened = WordprocessingMLPackage.load(new ByteArrayInputStream(bytes));
        assertThat(opened.getMainDocumentPart().getContent())
                .filteredOn(block -> org.docx4j.XmlUtils.unwrap(block) instanceof Tbl)
                .hasSize(3);
        assertThat(opened.getDocumentModel().getSections())
                .extracting(section -> section.getSectPr().getPgSz())
                .extracting(SectPr.PgSz::getW)
                .extracting(Number::intValue)
                .containsExactly(11906, 16838);
        assertThat(opened.getMainDocumentPart().getFootnotesPart()).isNotNull();
        assertThat(opened.getDocPropsCorePart().getContents().getCreator()).isNotNull();
    }

    private static void assertSound(Document document) {
        Map<String, String> parts = Packages.parts(document);
        assertThat(WordSchema.findings(parts)).isEmpty();
        assertThat(PackageRules.findings(parts)).isEmpty();
    }
}
