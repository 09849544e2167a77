package io.github.vanthu.check.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.vanthu.check.content.Content;
import io.github.vanthu.check.content.Remark;
import io.github.vanthu.check.content.UnreadableFileException;
import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.Limit;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;

class PdfOpeningTest {
    private static final PdfLimits USUAL = PdfLimits.USUAL;

    @Test
    void refusesWhatIsNoPdf() {
        assertThat(problem("hello".getBytes(StandardCharsets.US_ASCII), USUAL).code())
                .isEqualTo("EXTRACT-002");
    }

    @Test
    void refusesFilesThatAreCutOff() throws IOException {
        byte[] whole = plain(1);
        byte[] head = Arrays.copyOf(whole, 40);

        assertThat(problem(head, USUAL).code()).isEqualTo("EXTRACT-003");
        assertThat(problem("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), USUAL)
                        .code())
                .isEqualTo("EXTRACT-003");
    }

    @Test
    void refusesFilesThatNeedPasswords() throws IOException {
        assertThat(problem(locked("owner", "user"), USUAL).code()).isEqualTo("EXTRACT-004");
    }

    @Test
    void opensFilesWithAnOwnersPasswordOnly() throws IOException {
        assertThat(PdfContent.read("a.pdf", locked("owner", "")).sections()).hasSize(1);
    }

    @Test
    void holdsTheSizeOfTheFile() throws IOException {
        byte[] file = plain(1);

        assertBoundary(file, Limit.DOCUMENT_BYTES, file.length);
    }

    @Test
    void holdsTheNumberOfPages() throws IOException {
        assertBoundary(plain(3), Limit.DOCUMENT_PAGES, 3);
    }

    @Test
    void holdsWhatOneStreamUnpacksTo() throws IOException {
        byte[] file = withContent(" ".repeat(300_000));

        assertBoundary(file, Limit.DOCUMENT_STREAM_BYTES, 300_000);
    }

    @Test
    void holdsWhatAllStreamsUnpackTo() throws IOException {
        byte[] file = withContent(" ".repeat(300_000));

        assertThat(problem(file, USUAL.with(Limit.DOCUMENT_UNPACKED_BYTES, 300_000))
                        .arguments())
                .contains(Limit.DOCUMENT_UNPACKED_BYTES.vietnamese());
        assertThatCode(() -> PdfContent.read("a.pdf", file, USUAL.with(Limit.DOCUMENT_UNPACKED_BYTES, 400_000)))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesBombsWithoutUnpackingThemInMemory() throws IOException {
        byte[] file = withContent(new Repeated(Limit.DOCUMENT_STREAM_BYTES.value() + 1));

        assertThat(file.length).isLessThan(1_000_000);
        assertThat(problem(file, USUAL).arguments()).contains(Limit.DOCUMENT_STREAM_BYTES.vietnamese());
    }

    @Test
    void refusesStreamsPackedTwiceThatCouldGrowTooMuch() {
        String stream = "1 0 obj\n<</Length 90000/Filter[/Fl#61teDecode /FlateDecode]>>\nstream\n" + "x".repeat(90_000);
        byte[] file = ("%PDF-1.4\n" + stream + "\nendstream\nendobj\n").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(problem(file, USUAL).arguments()).contains(Limit.DOCUMENT_STREAM_BYTES.vietnamese());
    }

    @Test
    void holdsTheNumberOfMarks() throws IOException {
        byte[] file = withContent("0 0 m\n".repeat(500));

        assertBoundary(file, Limit.DOCUMENT_MARKS, 500);
    }

    @Test
    void holdsTheNestingOfForms() throws IOException {
        assertThatCode(() -> PdfContent.read("a.pdf", nested(20, false))).doesNotThrowAnyException();
        assertThat(problem(nested(21, false), USUAL).arguments()).contains(Limit.DOCUMENT_FORMS.vietnamese());
    }

    @Test
    void refusesFormsThatPaintThemselves() throws IOException {
        assertThat(problem(nested(2, true), USUAL).arguments()).contains(Limit.DOCUMENT_FORMS.vietnamese());
    }

    @Test
    void remarksPagesWithoutText() throws IOException {
        Content content = PdfContent.read("a.pdf", withContent("10 10 100 100 re f"));

        assertThat(content.remarks()).extracting(Remark::kind).containsExactly(Remark.Kind.NO_TEXT);
        assertThat(content.remarks().get(0).place().page()).isEqualTo(1);
    }

    private static void assertBoundary(byte[] file, Limit limit, long number) {
        assertThatCode(() -> PdfContent.read("a.pdf", file, USUAL.with(limit, number)))
                .doesNotThrowAnyException();
        Problem beyond = problem(file, USUAL.with(limit, number - 1));
        assertThat(beyond.code()).isEqualTo("EXTRACT-005");
        assertThat(beyond.arguments()).contains(limit.vietnamese());
    }

    private static Problem problem(byte[] file, PdfLimits limits) {
        return catchThrowableOfType(UnreadableFileException.class, () -> PdfContent.read("a.pdf", file, limits))
                .problem();
    }

    private static byte[] plain(int pages) throws IOException {
        try (TestPdf pdf = new TestPdf()) {
            pdf.body(100, 100, "Kế hoạch");
            for (int i = 1; i < pages; i++) {
                pdf.page(595, 842).body(100, 100, "Kế hoạch");
            }
            return pdf.bytes();
        }
    }

    private static byte[] locked(String owner, String user) throws IOException {
        try (TestPdf pdf = new TestPdf()) {
            pdf.body(100, 100, "Kế hoạch");
            pdf.lock(owner, user);
            return pdf.bytes();
        }
    }

    private interface Bytes {
        void write(OutputStream out) throws IOException;
    }

    private record Repeated(long count) implements Bytes {
        @Override
        public void write(OutputStream out) throws IOException {
            byte[] some = new byte[1 << 16];
            Arrays.fill(some, (byte) ' ');
            for (long left = count; left > 0; left -= some.length) {
                out.write(some, 0, (int) Math.min(left, some.length));
            }
        }
    }

    private static byte[] withContent(String text) throws IOException {
        return withContent(out -> out.write(text.getBytes(StandardCharsets.US_ASCII)));
    }

    private static byte[] withContent(Bytes bytes) throws IOException {
        try (TestPdf pdf = new TestPdf()) {
            pdf.content().close();
            PDStream stream = new PDStream(pdf.document());
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                bytes.write(out);
            }
            PDPage page = pdf.document().getPage(0);
            page.setContents(stream);
            return pdf.bytes();
        }
    }

    private static byte[] nested(int depth, boolean endless) throws IOException {
        try (TestPdf pdf = new TestPdf()) {
            PDFormXObject innermost = form(pdf);
            PDFormXObject form = innermost;
            for (int i = 1; i < depth; i++) {
                form = around(form(pdf), form);
            }
            if (endless) {
                around(innermost, form);
            }
            try (PDPageContentStream content =
                    new PDPageContentStream(pdf.document(), pdf.document().getPage(0))) {
                content.drawForm(form);
            }
            return pdf.bytes();
        }
    }

    private static PDFormXObject form(TestPdf pdf) {
        PDFormXObject form = new PDFormXObject(pdf.document());
        form.setBBox(new PDRectangle(100, 100));
        form.setResources(new PDResources());
        return form;
    }

    private static PDFormXObject around(PDFormXObject outer, PDFormXObject inner) throws IOException {
        outer.getResources().put(COSName.getPDFName("F"), inner);
        try (OutputStream out = outer.getStream().createOutputStream()) {
            out.write("/F Do".getBytes(StandardCharsets.US_ASCII));
        }
        return outer;
    }
}
