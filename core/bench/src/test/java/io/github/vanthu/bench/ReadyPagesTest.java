package io.github.vanthu.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import io.github.vanthu.engine.Format;
import io.github.vanthu.engine.Vanthu;
import io.github.vanthu.typeset.FontMetrics;
import io.github.vanthu.typeset.Layout;
import io.github.vanthu.typeset.Page;
import io.github.vanthu.typeset.TextMark;
import io.github.vanthu.typeset.Typesetter;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReadyPagesTest {
    private final Vanthu vanthu = Vanthu.builder().build();
    private final SamplePlan plan = SamplePlan.unpacked();
    private final Layout layout = new Typesetter(FontMetrics.liberationSerif()).typeset(plan.document(vanthu));

    @Test
    void paintsAllTextOfTheLayoutWithoutTags() throws Exception {
        byte[] floor = ReadyPages.of(layout, ReadyFonts.of(plan.render(vanthu, Format.PDF)))
                .painted();

        try (PdfReader painted = new PdfReader(floor)) {
            assertThat(painted.getNumberOfPages()).isEqualTo(layout.pages().size());
            for (Page page : layout.pages()) {
                int number = layout.pages().indexOf(page) + 1;
                assertThat(letters(new PdfTextExtractor(painted).getTextFromPage(number)))
                        .isEqualTo(letters(text(page)))
                        .isNotEmpty();
            }
            assertThat(painted.getCatalog().contains(PdfName.STRUCTTREEROOT)).isFalse();
        }
    }

    private static String text(Page page) {
        return page.marks().stream()
                .filter(TextMark.class::isInstance)
                .map(mark -> ((TextMark) mark).text())
                .collect(Collectors.joining());
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\u00a0]+", "");
    }
}
