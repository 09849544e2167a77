package io.github.vanthu.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vanthu.document.Document;
import io.github.vanthu.pdf.UnreadablePdfException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

class AttachmentTest {
    private static final String PLAN = "{\"title\":\"Kế hoạch\"}";

    private static byte[] attached() {
        return Samples.pdf(Samples.full(), Samples.data(PLAN));
    }

    @Test
    void aFileWithDataKeepsPdfA3aAndPdfUa() throws Exception {
        assertThat(Validator.findings(attached(), "3a", "ua1")).isEmpty();
    }

    @Test
    void aFileWithoutDataKeepsPdfA2aAndPdfUa() throws Exception {
        assertThat(Validator.findings(Samples.pdf(Samples.full()), "2a", "ua1")).isEmpty();
    }

    @Test
    void anotherReaderFindsTheSourceOfTheDocument() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(attached())) {
            COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
            COSArray files = catalog.getCOSArray(COSName.getPDFName("AF"));
            COSDictionary file = (COSDictionary) files.getObject(0);
            assertThat(file.getNameAsString("AFRelationship")).isEqualTo("Source");
            PDComplexFileSpecification plan = plan(pdf);
            assertThat(plan.getCOSObject()).isSameAs(file);
            assertThat(plan.getFileUnicode()).isEqualTo("plan.json");
            PDEmbeddedFile embedded = plan.getEmbeddedFile();
            assertThat(new String(embedded.toByteArray(), StandardCharsets.UTF_8))
                    .isEqualTo(PLAN);
            assertThat(embedded.getSubtype()).isEqualTo("application/json");
            assertThat(embedded.getModDate().toInstant()).isEqualTo("2019-03-21T17:00:00Z");
        }
    }

    @Test
    void blankDateIsNotReplacedByTheClock() throws IOException {
        Document undated = Samples.document("", List.of(Samples.paragraph("a", Samples.BODY)));
        try (PDDocument pdf = Loader.loadPDF(Samples.pdf(undated, Samples.data(PLAN)))) {
            assertThat(plan(pdf).getEmbeddedFile().getModDate()).isNull();
        }
    }

    private static PDComplexFileSpecification plan(PDDocument pdf) throws IOException {
        var files = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
        return Optional.ofNullable(files.get("plan.json")).orElseThrow();
    }

    @Test
    void sameDataGiveSameBytesAndOtherDataAnotherIdentifier() throws IOException {
        assertThat(attached()).isEqualTo(attached());
        assertThat(identifier(attached()))
                .isNotEqualTo(identifier(Samples.pdf(Samples.full(), Samples.data("{}"))))
                .isNotEqualTo(identifier(Samples.pdf(Samples.full())));
    }

    private static String identifier(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return pdf.getDocument().getDocumentID().toString();
        }
    }

    @Test
    void dataComeBackAsTheyWere() throws UnreadablePdfException {
        assertThat(read(attached(), PLAN.length() + 10L)).isEqualTo(PLAN);
    }

    @Test
    void dataUpToTheLimitComeBackAndLargerOnesAreRefused() throws UnreadablePdfException {
        int size = PLAN.getBytes(StandardCharsets.UTF_8).length;
        assertThat(read(attached(), size)).isEqualTo(PLAN);
        assertThatThrownBy(() -> read(attached(), size - 1))
                .isInstanceOfSatisfying(
                        UnreadablePdfException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
    }

    @Test
    void aFileWithoutDataGivesNothing() throws UnreadablePdfException {
        assertThat(PdfData.read(Samples.pdf(Samples.full()), "plan.json", 100)).isEmpty();
        assertThat(PdfData.read(attached(), "other.json", 100)).isEmpty();
    }

    @Test
    void dataComeBackFromAFileThatAnotherProgramSaved() throws IOException, UnreadablePdfException {
        try (PDDocument pdf = Loader.loadPDF(attached())) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            assertThat(read(out.toByteArray(), 100)).isEqualTo(PLAN);
        }
    }

    @Test
    void anEncryptedFileSaysSo() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(attached())) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("a", "b", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            pdf.protect(policy);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            assertThat(reason(out.toByteArray())).isEqualTo(Reason.ENCRYPTED);
        }
    }

    @Test
    void whatIsNoPdfIsDamaged() {
        assertThat(reason(new byte[0])).isEqualTo(Reason.DAMAGED);
        assertThat(reason("PK\u0003\u0004".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void spoiltFilesGiveDataNothingOrAReason() {
        byte[] whole = attached();
        Random random = new Random(20_260_507);
        for (int run = 0; run < 300; run++) {
            byte[] spoilt = Arrays.copyOf(whole, run % 3 == 0 ? random.nextInt(whole.length) : whole.length);
            for (int i = 0; i < 20 && spoilt.length > 0; i++) {
                spoilt[spoilt.length - 1 - random.nextInt(Math.min(spoilt.length, 3000))] = (byte) random.nextInt(256);
            }
            assertThat(endsOrderly(spoilt)).as("run %d of seed 20260507", run).isTrue();
        }
    }

    private static boolean endsOrderly(byte[] file) {
        try {
            return PdfData.read(file, "plan.json", 1000).stream().allMatch(data -> data.length <= 1000);
        } catch (UnreadablePdfException e) {
            return true;
        }
    }

    private static Reason reason(byte[] file) {
        try {
            PdfData.read(file, "plan.json", 1000);
            throw new AssertionError("the file was read");
        } catch (UnreadablePdfException e) {
            return e.reason();
        }
    }

    private static String read(byte[] file, long most) throws UnreadablePdfException {
        return new String(PdfData.read(file, "plan.json", most).orElseThrow(), StandardCharsets.UTF_8);
    }
}
