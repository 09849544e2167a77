package io.github.vanthu.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.document.Document;
import io.github.vanthu.document.Origin;
import io.github.vanthu.document.Table;
import io.github.vanthu.document.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissingGlyphsTest {
    @Test
    void namesCharacterAndPlaceInOrder() {
        Origin first = new Origin("a.ftl", 3, 4, List.of("#/title/0"));
        Origin second = new Origin("a.ftl", 9, 1, List.of());
        Document document = Samples.document(
                Samples.page(9),
                List.of(
                        Samples.paragraph(Samples.PLAIN, new Text("Đánh dấu ☑ và ☑", Samples.PLAIN.text(), first)),
                        Samples.table(
                                Table.Kind.GRID,
                                List.of(),
                                List.of(Samples.row(
                                        false,
                                        false,
                                        Samples.cell(
                                                0,
                                                1,
                                                1,
                                                Samples.paragraph(
                                                        Samples.PLAIN,
                                                        new Text("😀", Samples.PLAIN.text(), second))))))));
        assertThat(MissingGlyphs.find(document, Samples.METRICS))
                .containsExactly(
                        new MissingGlyphs.MissingGlyph(0x2611, first), new MissingGlyphs.MissingGlyph(0x1F600, second));
    }

    @Test
    void looksIntoFootnotes() {
        Document document =
                Samples.document(Samples.page(9), List.of(Samples.paragraph(Samples.PLAIN, Samples.call("ô ☐"))));
        assertThat(MissingGlyphs.find(document, Samples.METRICS)).hasSize(1);
    }

    @Test
    void findsNothingInVietnamese() {
        Document document =
                Samples.document(Samples.page(9), List.of(Samples.paragraph("Nghị định số 30/2020/NĐ-CP “…” – 5 ₫")));
        assertThat(MissingGlyphs.find(document, Samples.METRICS)).isEmpty();
    }
}
