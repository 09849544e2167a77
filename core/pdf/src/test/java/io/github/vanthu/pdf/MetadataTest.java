package io.github.vanthu.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.document.Document;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.junit.jupiter.api.Test;

class MetadataTest {
    @Test
    void informationNamesTheDocument() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Samples.pdf(Samples.full()))) {
            PDDocumentInformation info = pdf.getDocumentInformation();
            assertThat(info.getTitle()).isEqualTo("Kế hoạch <OCOP> {title}");
            assertThat(info.getAuthor()).isEqualTo("UBND huyện Vũ Quang");
            assertThat(info.getSubject()).isEqualTo("Triển khai & thực hiện");
            assertThat(info.getKeywords()).isEqualTo("35/KH-UBND");
            assertThat(info.getCOSObject().getString("CreationDate")).isEqualTo("D:20190322000000+07'00'");
        }
    }

    @Test
    void blankDateIsNotReplacedByTheClock() throws IOException {
        Document undated = Samples.document("", List.of(Samples.paragraph("a", Samples.BODY)));
        try (PDDocument pdf = Loader.loadPDF(Samples.pdf(undated))) {
            assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
            assertThat(pdf.getDocumentInformation().getModificationDate()).isNull();
        }
    }

    @Test
    void catalogSaysLanguageTitleAndTags() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Samples.pdf(Samples.full()))) {
            PDDocumentCatalog catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("vi-VN");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalog.getOutputIntents()).hasSize(1);
            assertThat(pdf.getPage(0).getCOSObject().getNameAsString("Tabs")).isEqualTo("S");
        }
    }

    @Test
    void xmpIsWellFormedAndSaysTheSame() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(Samples.pdf(Samples.full()))) {
            byte[] packet = pdf.getDocumentCatalog().getMetadata().toByteArray();
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(packet));
            assertThat(new String(packet, StandardCharsets.UTF_8))
                    .contains(
                            "Kế hoạch &lt;OCOP&gt; &#123;title&#125;",
                            "UBND huyện Vũ Quang",
                            "2019-03-22T00:00:00+07:00");
        }
    }

    @Test
    void colourProfileHasTheSizeItNames() {
        byte[] profile = ColourProfile.bytes();
        int size = ByteBuffer.wrap(profile).getInt();
        assertThat(size).isEqualTo(profile.length);
        assertThat(ICC_Profile.getInstance(profile).getNumComponents()).isEqualTo(3);
    }
}
