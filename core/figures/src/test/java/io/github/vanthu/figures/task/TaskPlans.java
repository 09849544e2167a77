package io.github.vanthu.figures.task;

import io.github.vanthu.figures.Discrepancy;
import io.github.vanthu.figures.FigureFormat;
import io.github.vanthu.model.Annex;
import io.github.vanthu.model.AnnexRow;
import io.github.vanthu.model.CellValue;
import io.github.vanthu.model.Column;
import io.github.vanthu.model.Heading;
import io.github.vanthu.model.LabelStyle;
import io.github.vanthu.model.Markdown;
import io.github.vanthu.model.NumberWordsStyle;
import io.github.vanthu.model.Office;
import io.github.vanthu.model.PartialDate;
import io.github.vanthu.model.Plan;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small plans. */
final class TaskPlans {
    static final FigureFormat FORMAT = new FigureFormat(
            Map.of(),
            List.of(LabelStyle.ROMAN_DOT, LabelStyle.ARABIC_DOT, LabelStyle.DECIMAL_DOT, LabelStyle.LETTER_PARENTHESIS),
            List.of(LabelStyle.ROMAN, LabelStyle.ARABIC, LabelStyle.DECIMAL),
            NumberWordsStyle.USUAL);

    private TaskPlans() {}

    static Plan plan(String title, String date, List<Heading> body, List<Annex> annexes) {
        return new Plan(
                Optional.empty(),
                office(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                PartialDate.parse(date),
                Optional.empty(),
                List.of("Triển khai Chương trình “Mỗi xã một sản phẩm”", title),
                List.of(),
                Optional.of(new Markdown("Thời gian: tháng 5/2001.")),
                body,
                Optional.empty(),
                List.of(),
                List.of(),
                annexes,
                List.of(),
                Map.of());
    }

    private static Office office() {
        return new Office(
                "Ủy ban nhân dân tỉnh Bắc Giang",
                List.of(),
                List.of(),
                "",
                "",
                "",
                "Bắc Giang",
                Office.Level.PROVINCE,
                Optional.empty(),
                Optional.empty());
    }

    static Heading heading(String title, String text, Heading... parts) {
        return new Heading(
                Optional.empty(),
                title,
                Optional.empty(),
                Optional.of(new Markdown(text)),
                Optional.empty(),
                List.of(parts));
    }

    /** Returns a heading with a label of its own unless it is "·". */
    static Heading labelled(String label, Heading... parts) {
        return new Heading(
                own(label), "Nội dung", Optional.empty(), Optional.empty(), Optional.empty(), List.of(parts));
    }

    static AnnexRow row(String label, String item, String time, AnnexRow... rows) {
        return new AnnexRow(
                Optional.empty(),
                own(label),
                Optional.of(item),
                Map.of("thoiGian", new CellValue(time, Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                List.of(rows));
    }

    private static Optional<String> own(String label) {
        return label.equals("·") ? Optional.empty() : Optional.of(label);
    }

    static Annex annex(String timeTitle, AnnexRow... rows) {
        Column time = new Column(
                Optional.of("thoiGian"), timeTitle, Column.Kind.TEXT, Optional.empty(), Optional.empty(), List.of());
        Column group = new Column(
                Optional.empty(), "Thực hiện", Column.Kind.TEXT, Optional.empty(), Optional.empty(), List.of(time));
        return new Annex(
                Optional.empty(),
                Optional.empty(),
                List.of("KINH PHÍ"),
                Optional.empty(),
                false,
                Annex.Paper.A4,
                Optional.empty(),
                false,
                Optional.empty(),
                List.of(group),
                List.of(),
                List.of(rows),
                Optional.empty(),
                Optional.empty());
    }

    /** Returns what is found as {@code code pointer "excerpt" arguments}. */
    static List<String> found(Plan plan) {
        return TaskCheck.find(plan, FORMAT).stream().map(TaskPlans::told).toList();
    }

    private static String told(Discrepancy found) {
        return found.code() + " " + found.spots().get(0).pointer() + " " + String.join(" | ", found.arguments());
    }
}
