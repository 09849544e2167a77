package io.github.vanthu.plugin.bacgiang;

import io.github.vanthu.model.AnnexLayout;
import io.github.vanthu.model.Column;
import io.github.vanthu.model.LabelStyle;
import io.github.vanthu.model.Total;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The tables of the funding annexes (phụ lục kinh phí).
 *
 * <p>Widths are millimetres and fill the page: 165 upright, 252 across.
 */
final class FundingLayout {
    /** UBND tỉnh: four columns on an upright page, groups I and II, the total first. */
    static final AnnexLayout PROVINCE = new AnnexLayout(
            List.of(
                    column("tt", "TT", Column.Kind.LABEL, 12),
                    column("noiDung", "Nội dung", Column.Kind.ITEM, 88),
                    column("soTien", "Số tiền (đồng)", Column.Kind.MONEY, 30),
                    column("donVi", "Đơn vị thực hiện", Column.Kind.TEXT, 35)),
            List.of(LabelStyle.ROMAN, LabelStyle.ARABIC, LabelStyle.DECIMAL),
            Total.Position.FIRST);

    /** UBND huyện: seven columns across, the amounts by who pays, the total last. */
    static final AnnexLayout DISTRICT = new AnnexLayout(
            List.of(
                    column("tt", "TT", Column.Kind.LABEL, 12),
                    column("noiDung", "Nội dung công việc", Column.Kind.ITEM, 87),
                    column("thucHien", "Đơn vị thực hiện", Column.Kind.TEXT, 37),
                    column("phoiHop", "Đơn vị phối hợp", Column.Kind.TEXT, 37),
                    column("thoiGian", "Thời gian hoàn thành", Column.Kind.TEXT, 25),
                    group(
                            "Kinh phí thực hiện (đồng)",
                            column("nsnn", "NSNN hỗ trợ", Column.Kind.MONEY, 27),
                            column("chuThe", "Chủ thể sản xuất", Column.Kind.MONEY, 27))),
            List.of(LabelStyle.ARABIC, LabelStyle.HYPHEN),
            Total.Position.LAST);

    private FundingLayout() {}

    private static Column column(String id, String title, Column.Kind kind, int millimetres) {
        BigDecimal width = BigDecimal.valueOf(millimetres);
        return new Column(Optional.of(id), title, kind, Optional.of(width), Optional.empty(), List.of());
    }

    private static Column group(String title, Column... columns) {
        return new Column(
                Optional.empty(), title, Column.Kind.TEXT, Optional.empty(), Optional.empty(), List.of(columns));
    }
}
