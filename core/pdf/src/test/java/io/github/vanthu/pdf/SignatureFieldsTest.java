package io.github.vanthu.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.vanthu.pdf.PdfExtras.SignatureField;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.junit.jupiter.api.Test;

class SignatureFieldsTest {
    private static final PdfExtras FIELDS = new PdfExtras(Optional.empty(), Samples.fields());
    private static final PdfExtras BOTH = new PdfExtras(Samples.data("{}").data(), Samples.fields());

    @Test
    void aFileWithFieldsKeepsPdfAAndPdfUa() throws Exception {
        assertThat(Validator.findings(Samples.pdf(Samples.full(), FIELDS), "2a", "ua1"))
                .isEmpty();
        assertThat(Validator.findings(Samples.pdf(Samples.full(), BOTH), "3a", "ua1"))
                .isEmpty();
    }

    @Test
    void fieldsAreNamedEmptyAndWhereTheyWereAsked() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Samples.pdf(Samples.full(), FIELDS))) {
            PDAcroForm form = pdf.getDocumentCatalog().getAcroForm();
            assertThat(form.getNeedAppearances()).isFalse();
            assertThat(form.getFields()).hasSize(2).allMatch(PDSignatureField.class::isInstance);
            PDSignatureField field = (PDSignatureField) form.getField("signature-1");
            assertThat(field.getSignature()).isNull();
            assertThat(field.getAlternateFieldName()).isEqualTo("Chữ ký của Chủ tịch");
            PDAnnotationWidget widget = field.getWidgets().get(0);
            assertThat(widget.isPrinted()).isTrue();
            assertThat(widget.getNormalAppearanceStream().getContentStream().toByteArray())
                    .isEmpty();
            assertThat(near(widget.getRectangle(), 320, 841.9 - 560, 150, 60)).isTrue();
        }
    }

    private static boolean near(PDRectangle actual, double left, double bottom, double width, double height) {
        return Math.abs(actual.getLowerLeftX() - left) < 0.1
                && Math.abs(actual.getLowerLeftY() - bottom) < 0.1
                && Math.abs(actual.getWidth() - width) < 0.1
                && Math.abs(actual.getHeight() - height) < 0.1;
    }

    @Test
    void everyWidgetIsTaggedAtTheEndOfItsSection() throws IOException {
        byte[] file = Samples.pdf(Samples.full(), FIELDS);
        assertThat(TagText.of(file)).endsWith("H1(II. TỔ CHỨC) Form[OBJR] Form[OBJR]");
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(pdf.getPage(0).getAnnotations())
                    .hasSize(2)
                    .allMatch(widget -> widget.getCOSObject().containsKey(COSName.STRUCT_PARENT));
        }
    }

    @Test
    void sameFieldsGiveSameBytes() {
        assertThat(Samples.pdf(Samples.full(), BOTH)).isEqualTo(Samples.pdf(Samples.full(), BOTH));
    }

    @Test
    void aFieldOnAPageThatIsNotThereIsRefused() {
        assertRefused(List.of(new SignatureField("a", "A", 1, 0, 0, 10, 10)));
        assertRefused(List.of(new SignatureField("a", "A", -1, 0, 0, 10, 10)));
    }

    @Test
    void aNameTwiceIsRefused() {
        SignatureField field = new SignatureField("a", "A", 0, 0, 0, 10, 10);
        assertRefused(List.of(field, field));
    }

    private static void assertRefused(List<SignatureField> fields) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.pdf(Samples.full(), new PdfExtras(Optional.empty(), fields)));
    }
}
