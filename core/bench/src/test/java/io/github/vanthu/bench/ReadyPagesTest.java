package io.github.vanthu.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import io.github.vanthu.engine.Format;
import io.github.vanthu.engine.Vanthu;
import io.github.vanthu.typeset.FontMetrics;
import io.github.vanthu.typeset.Layout;
import io.github.vanthu.typeset.Typesetter;
import org.junit.jupiter.api.Test;

class ReadyPagesTest {
    private final Vanthu vanthu = Vanthu.builder().build();
    private final SamplePlan plan = SamplePlan.unpacked();
    private final byte[] product = plan.render(vanthu, Format.PDF);

    @Test
    void paintsTheTextOfTheProductWithoutTags() throws Exception {
        Layout layout = new Typesetter(FontMetrics.liberationSerif()).typeset(plan.document(vanthu));

        byte[] floor = ReadyPages.of(layout, ReadyFonts.of(product)).painted();

        try (PdfReader painted = new PdfReader(floor);
                PdfReader whole = new PdfReader(product)) {
            assertThat(painted.getNumberOfPages()).isEqualTo(whole.getNumberOfPages());
            for (int page = 1; page <= whole.getNumberOfPages(); page++) {
                assertThat(words(painted, page)).isEqualTo(words(whole, page)).isNotEmpty();
            }
            assertThat(painted.getCatalog().contains(PdfName.STRUCTTREEROOT)).isFalse();
        }
    }

    private static String words(PdfReader file, int page) throws Exception {
        return new PdfTextExtractor(file).getTextFromPage(page).replaceAll("\\s+", "");
    }
}
