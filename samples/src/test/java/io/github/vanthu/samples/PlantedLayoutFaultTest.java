package io.github.vanthu.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.document.Document;
import io.github.vanthu.document.Length;
import io.github.vanthu.samples.agreement.Agreement;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A fault of either writer, however small, is found by comparing the outputs. */
class PlantedLayoutFaultTest {
    private static final Specimen SPECIMEN = Specimen.of(Sample.of("bac-giang-2020"));
    private static final String PARAGRAPH = "Thúc đẩy phát triển nông nghiệp hàng hóa";
    private static final double LINES = 0.995;

    private static final Map<String, UnaryOperator<String>> DOCX_FAULTS = Map.of(
            "dropped-row", AlteredDocx.without("w:tr", "Duy trì hoạt động trang Website"),
            "dropped paragraph", AlteredDocx.without("w:p", PARAGRAPH),
            "page margin", xml -> xml.replaceFirst("w:left=\"1701\" w:header", "w:left=\"1730\" w:header"),
            "swapped paragraphs", AlteredDocx.swapped(PARAGRAPH),
            "column width", xml -> xml.replace("w:w=\"4989\"", "w:w=\"4949\"").replace("w:w=\"1701\"", "w:w=\"1741\""),
            "indent", AlteredDocx.with("<w:ind w:firstLine=\"640\"/>", PARAGRAPH),
            "spacing", AlteredDocx.with("<w:spacing w:before=\"160\"/>", PARAGRAPH),
            "alignment", AlteredDocx.with("<w:jc w:val=\"left\"/>", PARAGRAPH),
            "missing border", xml -> xml.replaceFirst("<w:pBdr>.*?</w:pBdr>", ""));

    @Test
    void aFaultOfTheDocxIsFound(@TempDir Path folder) throws Exception {
        Judges.require("soffice");
        Judges.require("pdftoppm");
        Map<String, byte[]> planted = new TreeMap<>();
        DOCX_FAULTS.forEach((name, fault) ->
                planted.put(name, AlteredDocx.of(SPECIMEN.outputs().docx(), fault)));
        for (Map.Entry<String, byte[]> laidOut :
                LibreOfficeLayouts.of(planted, folder).entrySet()) {
            Agreement agreement = new Comparison(folder)
                    .of(laidOut.getKey(), laidOut.getValue(), SPECIMEN.outputs().pdf());
            assertFound(agreement);
        }
    }

    private static void assertFound(Agreement agreement) {
        assertThat(agreement.shortfalls(LINES)).as(agreement.report()).isNotEmpty();
        assertThat(agreement.report()).containsPattern("(only in the first|only in the second|apart): page \\d+, ");
    }

    static Stream<Arguments> faultsOfThePdf() {
        return Map.<String, UnaryOperator<Document>>of(
                        "dropped row", document -> AlteredDocument.withoutRow(document, 5),
                        "column width", document -> AlteredDocument.withColumnsMoved(document, Length.pt("2")),
                        "swapped paragraphs", document -> AlteredDocument.withSwapped(document, 9),
                        "page margin", document -> AlteredDocument.withMargin(document, Length.pt("1.5")))
                .entrySet()
                .stream()
                .map(fault -> Arguments.of(fault.getKey(), fault.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faultsOfThePdf")
    void aFaultOfThePdfIsFound(String name, UnaryOperator<Document> fault, @TempDir Path folder) throws Exception {
        Judges.require("pdftoppm");
        byte[] laidOut = LibreOfficeLayouts.of(SPECIMEN);
        byte[] altered = AlteredDocument.pdf(fault.apply(SPECIMEN.document()));
        assertFound(new Comparison(folder).of(name, laidOut, altered));
    }

    @Test
    void withoutAFaultNothingIsFound(@TempDir Path folder) throws Exception {
        Judges.require("pdftoppm");
        byte[] unaltered = AlteredDocument.pdf(SPECIMEN.document());
        Agreement agreement = new Comparison(folder).of("none", LibreOfficeLayouts.of(SPECIMEN), unaltered);
        assertThat(agreement.shortfalls(LINES)).as(agreement.report()).isEmpty();
    }
}
