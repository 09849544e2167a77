package io.github.vanthu.plugin.quangtri;

import io.github.vanthu.model.AnnexLayout;
import io.github.vanthu.model.Column;
import io.github.vanthu.model.LabelStyle;
import io.github.vanthu.model.Total;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The table of the funding annex (nhu cầu kinh phí).
 *
 * <p>Widths are millimetres and fill the 252 of a page across.
 */
final class FundingLayout {
    /** Sở: one amount with how it comes about, who leads, and a proposed source; groups 1, rows 1.1, the total last. */
    static final AnnexLayout DEPARTMENT = new AnnexLayout(
            List.of(
                    column("tt", "TT", Column.Kind.LABEL, 12),
                    column("noiDung", "Nội dung", Column.Kind.ITEM, 62),
                    column("kinhPhi", "Kinh phí (1.000 đồng)", Column.Kind.MONEY, 26),
                    column("dienGiai", "Diễn giải", Column.Kind.TEXT, 70),
                    column("chuTri", "Chủ trì/đầu mối thực hiện", Column.Kind.TEXT, 42),
                    column("nguonVon", "Đề xuất nguồn vốn", Column.Kind.TEXT, 40)),
            List.of(LabelStyle.ARABIC, LabelStyle.DECIMAL),
            Total.Position.LAST);

    private FundingLayout() {}

    private static Column column(String id, String title, Column.Kind kind, int millimetres) {
        BigDecimal width = BigDecimal.valueOf(millimetres);
        return new Column(Optional.of(id), title, kind, Optional.of(width), Optional.empty(), List.of());
    }
}
