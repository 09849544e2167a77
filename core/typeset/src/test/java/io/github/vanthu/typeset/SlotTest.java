package io.github.vanthu.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.vanthu.document.Cell;
import io.github.vanthu.document.Inline;
import io.github.vanthu.document.Origin;
import io.github.vanthu.document.Paragraph;
import io.github.vanthu.document.Slot;
import io.github.vanthu.document.Table;
import io.github.vanthu.document.Text;
import io.github.vanthu.document.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SlotTest {
    private static final TextStyle LOOK = TextStyle.of(28);

    private static Text plain(String text) {
        return new Text(text, LOOK, Origin.NONE);
    }

    private static Text slot(Slot slot, String text) {
        return new Text(text, LOOK, Optional.of(slot), Origin.NONE);
    }

    private static Paragraph paragraph(Inline... inlines) {
        return new Paragraph(Samples.PLAIN, List.of(inlines), false, Origin.NONE);
    }

    private static double width(String text) {
        return Samples.METRICS.width(text, LOOK);
    }

    @Test
    void standsWhereItsTextStands() {
        Layout layout =
                Samples.typeset(Samples.page(50), paragraph(plain("Số: "), slot(Slot.NUMBER, "35"), plain("/KH-UBND")));
        SlotPlace place = layout.slots().get(0);
        double left = layout.pages().get(0).geometry().left().points();
        assertThat(layout.slots()).hasSize(1);
        assertThat(place.slot()).isEqualTo(Slot.NUMBER);
        assertThat(place.page()).isZero();
        assertThat(place.left()).isCloseTo(left + width("Số: "), within(0.06));
        assertThat(place.right()).isCloseTo(left + width("Số: 35"), within(0.06));
        assertThat(place.bottom() - place.top()).isCloseTo(Samples.LINE / 20.0, within(0.06));
    }

    @Test
    void textsThatTouchAreOnePlace() {
        Layout layout = Samples.typeset(
                Samples.page(50),
                paragraph(slot(Slot.DATE, "ngày "), slot(Slot.DATE, "22"), plain(", "), slot(Slot.DATE, "23")));
        assertThat(layout.slots()).hasSize(2);
        assertThat(layout.slots().get(0).right() - layout.slots().get(0).left())
                .isCloseTo(width("ngày 22"), within(0.06));
    }

    @Test
    void textsThatTheRulerPartsAreOnePlace() {
        List<Inline> line = new ArrayList<>(List.of(plain("Vũ Quang, ")));
        Stream.of("ngày ", "\u00a0\u00a0\u00a0\u00a0", " tháng ", "3").forEach(text -> line.add(slot(Slot.DATE, text)));
        Layout layout =
                Samples.typeset(Samples.page(50), new Paragraph(Samples.PLAIN, List.copyOf(line), false, Origin.NONE));
        assertThat(layout.slots()).hasSize(1);
    }

    @Test
    void aSlotOverTwoLinesHasTwoPlaces() {
        Layout layout = Samples.typeset(
                Samples.page(50),
                paragraph(slot(Slot.SIGNING_TEXT, "dài ".repeat(40).strip())));
        assertThat(layout.slots()).hasSizeGreaterThan(1);
        assertThat(layout.slots().get(1).top())
                .isGreaterThan(layout.slots().get(0).top());
    }

    @Test
    void aRepeatedHeadRowHasItsSlotOnce() {
        Cell cell = Samples.cell(0, 1, 1, paragraph(slot(Slot.DATE, "năm 2026")));
        Table table = Samples.table(
                Table.Kind.GRID,
                List.of(Samples.row(false, false, cell)),
                List.of(Samples.row("a"), Samples.row("b"), Samples.row("c"), Samples.row("d")));
        Layout layout = Samples.typeset(Samples.page(3), table);
        assertThat(layout.pages()).hasSizeGreaterThan(1);
        assertThat(layout.slots()).extracting(SlotPlace::page).containsExactly(0);
    }

    @Test
    void saysItsPage() {
        Paragraph[] filling = new Paragraph[60];
        java.util.Arrays.fill(filling, paragraph(plain("chữ")));
        filling[59] = paragraph(slot(Slot.SIGNER, "Trần Văn A"));
        assertThat(Samples.typeset(Samples.page(50), filling).slots())
                .extracting(SlotPlace::page)
                .containsExactly(1);
    }
}
