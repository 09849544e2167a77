package io.github.vanthu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.model.Annex;
import io.github.vanthu.model.AnnexRow;
import io.github.vanthu.model.CellValue;
import io.github.vanthu.model.Column;
import io.github.vanthu.model.LabelStyle;
import io.github.vanthu.model.Office;
import io.github.vanthu.model.PartialDate;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Total;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanReaderTest {
    @Test
    void anOfficeNeedsNoMoreThanNameProvinceAndLevel() {
        String office = "name: Sở Tài chính\nprovince: Bắc Ninh\nlevel: department\n";
        PlanReading reading = Samples.read("plan.yaml", Samples.SMALL, Map.of("office.yaml", office));
        assertThat(reading.problems()).isEmpty();
        Office read = reading.plan().orElseThrow().office();
        assertThat(List.of(read.symbol(), read.place(), read.shortName())).containsOnly("");
    }

    @Test
    void readsPlanWithOfficeFile() {
        PlanReading reading = Samples.yaml(Samples.SMALL);
        assertThat(reading.problems()).isEmpty();
        Plan plan = reading.plan().orElseThrow();
        assertThat(plan.office().province()).isEqualTo("Hà Tĩnh");
        assertThat(plan.office().level()).isEqualTo(Office.Level.DISTRICT);
        assertThat(plan.number()).contains("35");
        assertThat(plan.date()).isEqualTo(PartialDate.parse("22/3/2019"));
        assertThat(plan.title()).hasSize(2);
        assertThat(plan.body().get(0).parts().get(0).text().orElseThrow().source())
                .isEqualTo("Phát triển sản phẩm.\n\n- Một là.");
        assertThat(plan.annexes()).isEmpty();
        assertThat(plan.kind()).isEmpty();
    }

    @Test
    void takesBareValuesForRecordsAndLists() {
        Plan plan = Samples.yaml(Samples.SMALL
                        .replaceAll("title:\n  - Thực", "title: Thực")
                        .replace("  - huyện", "  huyện"))
                .plan()
                .orElseThrow();
        assertThat(plan.title()).containsExactly("Thực hiện Chương trình mỗi xã một sản phẩm huyện Vũ Quang năm 2019");
        assertThat(plan.recipients().get(0).items().get(1).name()).isEqualTo("Các xã, thị trấn");
        assertThat(plan.recipients().get(0).items().get(0).note()).contains("b/c");
    }

    @Test
    void readsAnnexWithFiguresAsTheyWereTyped() {
        PlanReading reading = Samples.yaml(Samples.SMALL + Samples.ANNEX);
        assertThat(reading.problems()).isEmpty();
        Annex annex = reading.plan().orElseThrow().annexes().get(0);
        assertThat(annex.unitLine()).isTrue();
        assertThat(annex.landscape()).isFalse();
        assertThat(annex.numbering()).containsExactly(LabelStyle.ROMAN, LabelStyle.ARABIC, LabelStyle.DECIMAL);
        assertThat(annex.columns().get(2).group()).isTrue();
        assertThat(annex.columns().get(2).columns().get(0).width()).contains(new BigDecimal("27.5"));
        assertThat(annex.columns().get(1).kind()).isEqualTo(Column.Kind.ITEM);
        AnnexRow row = annex.rows().get(0);
        assertThat(row.cells()).containsOnlyKeys("support", "own");
        assertThat(row.cells().get("support")).isEqualTo(new CellValue("300.000", Optional.empty()));
        assertThat(row.rows().get(0).cells().get("note")).isEqualTo(new CellValue("Phòng NN", Optional.of("2")));
        assertThat(row.rows().get(1).emphasis()).contains(AnnexRow.Emphasis.BOLD_ITALIC);
        assertThat(annex.total().orElseThrow().position()).contains(Total.Position.FIRST);
    }

    @Test
    void readsJsonLikeYaml() {
        String json = """
                {"office": {"name": "UBND xã A", "shortName": "UBND xã A", "symbol": "UBND", "place": "A",
                            "province": "Bắc Ninh", "level": "commune", "bodySize": 13},
                 "number": 12, "date": "01/11/2026", "title": "Thực hiện",
                 "numbering": ["I.", 1.1],
                 "annexes": [{"title": "Kinh phí", "unit": "triệu đồng", "landscape": true,
                   "columns": [{"title": "Nội dung", "kind": "item"}, {"id": "a", "title": "A", "kind": "money"}],
                   "rows": [{"item": "x", "cells": {"a": 20000000}}, {"item": "y", "cells": {"a": 0.5}},
                            {"item": "z", "cells": {"a": 1e3}}, {"item": "t", "cells": {"a": null}}]}]}
                """;
        PlanReading reading = Samples.json(json);
        assertThat(reading.problems()).isEmpty();
        Plan plan = reading.plan().orElseThrow();
        assertThat(plan.number()).contains("12");
        assertThat(plan.office().bodySize()).contains(13);
        assertThat(plan.numbering()).containsExactly(LabelStyle.ROMAN_DOT, LabelStyle.DECIMAL);
        assertThat(plan.annexes().get(0).rows())
                .flatExtracting(row -> row.cells().values())
                .extracting(CellValue::text)
                .containsExactly("20000000", "0,5", "1000", "");
    }

    @Test
    void readsFilesBesideThePlan(@TempDir Path folder) throws IOException {
        Path plan = Files.createDirectories(folder.resolve("kế hoạch năm 2019")).resolve("plan.yaml");
        Files.writeString(plan, Samples.SMALL.replace("office.yaml", "../office.yaml"));
        Files.writeString(folder.resolve("office.yaml"), Samples.OFFICE);
        PlanReading reading = new PlanReader().read(plan);
        assertThat(reading.plan()).isPresent();
        assertThat(reading.places().of("#/office/name").file()).endsWith("../office.yaml");
        assertThat(reading.places().of("#/number").position()).isEqualTo(plan + ":2:9");
    }

    @Test
    void keepsWordsThatOtherReadersTurnIntoValues() {
        String plan = Samples.SMALL.replace("number: 35", "number: 012\nsymbol: no\ndraft: ~");
        Plan read = Samples.yaml(plan).plan().orElseThrow();
        assertThat(read.number()).contains("012");
        assertThat(read.symbol()).contains("no");
        assertThat(read.draft()).contains("~");
    }

    @Test
    void takesEmptyValueAsAbsentAndEmptyTextAsText() {
        String plan = Samples.SMALL.replace("number: 35", "number:\nsymbol: null\ndraft: \"\"\nannexes:");
        Plan read = Samples.yaml(plan).plan().orElseThrow();
        assertThat(read.number()).isEmpty();
        assertThat(read.symbol()).isEmpty();
        assertThat(read.draft()).contains("");
        assertThat(read.annexes()).isEmpty();
    }
}
