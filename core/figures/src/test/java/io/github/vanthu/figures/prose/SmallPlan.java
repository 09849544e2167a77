package io.github.vanthu.figures.prose;

import io.github.vanthu.figures.Discrepancy;
import io.github.vanthu.figures.FigureFormat;
import io.github.vanthu.figures.Identity;
import io.github.vanthu.figures.ledger.Ledger;
import io.github.vanthu.model.Annex;
import io.github.vanthu.model.AnnexRow;
import io.github.vanthu.model.CellValue;
import io.github.vanthu.model.Column;
import io.github.vanthu.model.Heading;
import io.github.vanthu.model.LabelStyle;
import io.github.vanthu.model.Markdown;
import io.github.vanthu.model.MoneyUnit;
import io.github.vanthu.model.NumberWordsStyle;
import io.github.vanthu.model.Office;
import io.github.vanthu.model.PartialDate;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Total;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans of a few lines for tests. */
final class SmallPlan {
    static final String TITLE = "Triển khai Chương trình Mỗi xã một sản phẩm huyện Lục Ngạn năm 2026";

    private final List<Heading> headings = new ArrayList<>();
    private final List<Annex> annexes = new ArrayList<>();
    private Optional<Markdown> opening = Optional.empty();

    SmallPlan opening(String text) {
        opening = Optional.of(new Markdown(text));
        return this;
    }

    /** Adds a heading with a text. */
    SmallPlan text(String title, String text) {
        headings.add(new Heading(
                Optional.empty(),
                title,
                Optional.empty(),
                Optional.of(new Markdown(text)),
                Optional.empty(),
                List.of()));
        return this;
    }

    /** Adds a heading with one heading and its text below. */
    SmallPlan text(String title, String below, String text) {
        SmallPlan inner = new SmallPlan().text(below, text);
        headings.add(new Heading(
                Optional.empty(), title, Optional.empty(), Optional.empty(), Optional.empty(), inner.headings));
        return this;
    }

    SmallPlan funding(String text) {
        return text("KINH PHÍ THỰC HIỆN", text);
    }

    SmallPlan annex(Annex annex) {
        annexes.add(annex);
        return this;
    }

    /** An annex in triệu đồng by source: total, trung ương (đầu tư, thường xuyên), tỉnh, đối ứng. */
    static Annex bySource(String notes) {
        Column central = group(
                "Ngân sách trung ương", money("dt", "Vốn đầu tư phát triển"), money("tx", "Kinh phí thường xuyên"));
        return annex(
                "DỰ TOÁN KINH PHÍ NĂM 2026",
                MoneyUnit.MILLION,
                List.of(
                        item(),
                        money("tong", "Tổng số"),
                        central,
                        money("tinh", "Ngân sách tỉnh"),
                        money("dan", "Chủ thể sản xuất")),
                List.of(
                        row("Tuyên truyền về chương trình", "tong=330", "tx=330"),
                        row("Tập huấn Chương trình OCOP (03 lớp)", "tong=523", "tx=300", "tinh=223"),
                        row("Xúc tiến thương mại", "tong=4.147", "dt=2.000", "tinh=1.000", "dan=1.147")),
                Optional.of(total("tong=5.000", "dt=2.000", "tx=630", "tinh=1.223", "dan=1.147")),
                notes);
    }

    /** An annex in đồng with one amount a row and no total row. */
    static Annex plain(String title) {
        return annex(
                title,
                MoneyUnit.DONG,
                List.of(item(), money("soTien", "Số tiền (đồng)")),
                List.of(row("Tuyên truyền", "soTien=20.000.000"), row("Tham quan học tập", "soTien=30.000.000")),
                Optional.empty(),
                "");
    }

    /** An annex in triệu đồng by year. */
    static Annex byYear() {
        Column years = group("Chia theo năm", money("n1", "Năm 2026"), money("n2", "Năm 2027"));
        return annex(
                "NHU CẦU KINH PHÍ GIAI ĐOẠN 2026 - 2027",
                MoneyUnit.MILLION,
                List.of(item(), money("tong", "Tổng số"), years),
                List.of(row("Tuyên truyền", "tong=300", "n1=100", "n2=200")),
                Optional.of(total("tong=300", "n1=100", "n2=200")),
                "");
    }

    static Annex annex(
            String title,
            MoneyUnit unit,
            List<Column> columns,
            List<AnnexRow> rows,
            Optional<Total> total,
            String notes) {
        return new Annex(
                Optional.empty(),
                Optional.empty(),
                List.of(title),
                Optional.empty(),
                false,
                Annex.Paper.A4,
                Optional.of(unit),
                false,
                Optional.empty(),
                columns,
                List.of(),
                rows,
                total,
                notes.isEmpty() ? Optional.empty() : Optional.of(new Markdown(notes)));
    }

    static Column item() {
        return new Column(
                Optional.of("noiDung"), "Nội dung", Column.Kind.ITEM, Optional.empty(), Optional.empty(), List.of());
    }

    static Column money(String id, String title) {
        return new Column(Optional.of(id), title, Column.Kind.MONEY, Optional.empty(), Optional.empty(), List.of());
    }

    static Column group(String title, Column... columns) {
        return new Column(
                Optional.empty(), title, Column.Kind.TEXT, Optional.empty(), Optional.empty(), List.of(columns));
    }

    static AnnexRow row(String item, String... cells) {
        return new AnnexRow(
                Optional.empty(),
                Optional.empty(),
                Optional.of(item),
                cells(cells),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    static Total total(String... cells) {
        return new Total("TỔNG CỘNG", Optional.empty(), cells(cells));
    }

    private static Map<String, CellValue> cells(String... cells) {
        Map<String, CellValue> map = new LinkedHashMap<>();
        for (String cell : cells) {
            String[] parts = cell.split("=", 2);
            map.put(parts[0], new CellValue(parts[1], Optional.empty()));
        }
        return map;
    }

    Plan plan() {
        return new Plan(
                Optional.empty(),
                new Office(
                        "Ủy ban nhân dân huyện Lục Ngạn",
                        List.of(),
                        List.of(),
                        "UBND huyện Lục Ngạn",
                        "UBND",
                        "Lục Ngạn",
                        "Bắc Giang",
                        Office.Level.DISTRICT,
                        Optional.empty(),
                        Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                PartialDate.parse("15/02/2026"),
                Optional.empty(),
                List.of(TITLE),
                List.of(),
                opening,
                headings,
                Optional.empty(),
                List.of(),
                List.of(),
                annexes,
                List.of(),
                Map.of());
    }

    List<Identity> identities() {
        FigureFormat format = new FigureFormat(
                Map.of(), List.of(LabelStyle.ROMAN_DOT), List.of(LabelStyle.ARABIC), NumberWordsStyle.USUAL);
        List<Identity> identities = new ArrayList<>();
        ProseCheck.run(plan(), Ledger.of(plan(), format), format, identities::add);
        return identities;
    }

    List<Discrepancy> found() {
        return identities().stream()
                .flatMap(identity -> identity.broken().stream())
                .toList();
    }

    List<String> codes() {
        return found().stream().map(Discrepancy::code).toList();
    }

    /** Returns the words in the text that an identity binds. */
    List<String> bound() {
        return identities().stream()
                .flatMap(identity -> identity.spots().stream())
                .filter(spot -> !spot.excerpt().isEmpty())
                .map(spot -> spot.excerpt())
                .distinct()
                .toList();
    }
}
