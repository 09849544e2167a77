package io.github.vanthu.check.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.check.content.Cells;
import io.github.vanthu.check.content.Contents;
import io.github.vanthu.check.content.Line;
import org.junit.jupiter.api.Test;

/** Files that are no administrative documents. */
class OtherPapersTest {
    @Test
    void findsNothingInAnEmptyFile() {
        Paper paper = Recogniser.recognise(Contents.sections());
        assertThat(paper.parts()).isEmpty();
        assertThat(paper.kind()).isEmpty();
        assertThat(Dumps.of(Line.of(""), Line.of("   "))).isEmpty();
    }

    @Test
    void takesANovelForText() {
        assertThat(Dumps.of(
                        Line.of("DẾ MÈN PHIÊU LƯU KÝ").bold().centre(),
                        Line.of("Tô Hoài").centre(),
                        Line.of("CHƯƠNG I").bold().centre(),
                        Line.body("Tôi sống độc lập từ thủa bé.")))
                .containsExactly(
                        "HEADING #1 \"DẾ MÈN PHIÊU LƯU KÝ\"",
                        "BODY \"Tô Hoài\"",
                        "HEADING #1 [CHƯƠNG I] \"CHƯƠNG I\"",
                        "BODY \"Tôi sống độc lập từ thủa bé.\"");
    }

    @Test
    void takesATableForATable() {
        assertThat(Dumps.of(Contents.grid("TT|Nội dung", "1|Đường", "2|Cầu"))).containsExactly("TABLE 3x2");
    }

    @Test
    void bearsTablesWithoutCellsAndParagraphsWithoutRuns() {
        assertThat(Dumps.of(Contents.table(), Contents.table(Cells.of()), Line.of("")))
                .isEmpty();
    }
}
