package io.github.vanthu.figures.reference;

import static io.github.vanthu.figures.reference.Tables.annex;
import static io.github.vanthu.figures.reference.Tables.column;
import static io.github.vanthu.figures.reference.Tables.plan;
import static io.github.vanthu.figures.reference.Tables.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.model.CellValue;
import io.github.vanthu.model.ExtraValue;
import io.github.vanthu.model.Markdown;
import io.github.vanthu.model.MoneyUnit;
import io.github.vanthu.model.Plan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanTextsTest {
    private static final Plan PLAN = plan(
            "Mở đầu",
            annex(
                    MoneyUnit.DONG,
                    List.of(column("soTien: Số tiền @ (1)"), column("text ghi~/Chu: Ghi chú")),
                    Tables.total("soTien=8"),
                    row("a", "soTien=7; ghi~/Chu=Khác")));

    @Test
    void visitsPrintedTextsByTheirPointersAndNoSettings() {
        Map<String, String> visited = new LinkedHashMap<>();
        Plan same = PlanTexts.changed(PLAN, (pointer, text) -> {
            visited.put(pointer, text);
            return text;
        });
        assertThat(same).isSameAs(PLAN);
        assertThat(visited)
                .containsEntry("/title/0", "Kế hoạch")
                .containsEntry("/opening", "Mở đầu")
                .containsEntry("/office/name", "Ủy ban nhân dân xã A")
                .containsEntry("/annexes/0/title/0", "Kinh phí")
                .containsEntry("/annexes/0/columns/0/title", "Số tiền")
                .containsEntry("/annexes/0/columns/0/number", "(1)")
                .containsEntry("/annexes/0/total/title", "Tổng cộng")
                .containsEntry("/annexes/0/total/cells/soTien/text", "8")
                .containsEntry("/annexes/0/rows/0/item", "Nội dung a")
                .containsEntry("/annexes/0/rows/0/cells/ghi~0~1Chu/text", "Khác")
                .doesNotContainKeys("/office/province", "/annexes/0/columns/0/id", "/annexes/0/rows/0/id");
    }

    @Test
    void changesWhatItIsToldAndKeepsTheRest() {
        Plan changed = PlanTexts.changed(PLAN, (pointer, text) -> text.equals("7") ? "9" : text);
        assertThat(changed.annexes().get(0).rows().get(0).cells())
                .containsEntry("soTien", new CellValue("9", Optional.empty()));
        assertThat(changed.annexes().get(0).columns())
                .isSameAs(PLAN.annexes().get(0).columns());
        assertThat(changed.opening()).isEqualTo(Optional.of(new Markdown("Mở đầu")));
    }

    @Test
    void reachesTheDataOfAProvince() {
        Plan plan = new Plan(
                PLAN.id(),
                PLAN.office(),
                PLAN.kind(),
                PLAN.number(),
                PLAN.symbol(),
                PLAN.date(),
                PLAN.draft(),
                PLAN.title(),
                PLAN.bases(),
                PLAN.opening(),
                PLAN.body(),
                PLAN.closing(),
                PLAN.recipients(),
                PLAN.signatures(),
                PLAN.annexes(),
                PLAN.numbering(),
                Map.of(
                        "x",
                        new ExtraValue.Group(Map.of("y", new ExtraValue.Items(List.of(new ExtraValue.Text("z")))))));
        Plan changed = PlanTexts.changed(plan, (pointer, text) -> pointer.equals("/extra/x/y/0") ? "{}" : text);
        assertThat(changed.extra()).hasToString("{x=Group[members={y=Items[items=[Text[text={}]]]}]}");
        assertThat(PlanTexts.changed(plan, (pointer, text) -> text)).isSameAs(plan);
    }
}
