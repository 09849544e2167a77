package io.github.vanthu.docx;

import io.github.vanthu.document.Alignment;
import io.github.vanthu.document.Length;
import io.github.vanthu.document.LineSpacing;
import io.github.vanthu.document.ParagraphStyle;
import io.github.vanthu.document.StyleSheet;
import io.github.vanthu.document.StyleSheet.PageNumberPosition;
import io.github.vanthu.document.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Style sheets for tests, near those of the decrees. */
final class Sheets {
    private static final Length INDENT = Length.mm("12.7");
    private static final Length GAP = Length.pt(6);
    private static final TextStyle PLAIN = TextStyle.of(28);
    private static final TextStyle BOLD = PLAIN.withBold(true);

    static final ParagraphStyle BODY = text("Body", "Nội dung", PLAIN);
    static final ParagraphStyle HEADING1 = heading("Heading1", "Mục I", 1, BOLD);
    static final ParagraphStyle HEADING2 = heading("Heading2", "Mục 1", 2, BOLD.withItalic(true));
    static final ParagraphStyle HEADING3 = heading("Heading3", "Điểm a", 3, PLAIN);
    static final ParagraphStyle NAME =
            centred("IssuerName", "Cơ quan ban hành", TextStyle.of(26).withBold(true));
    static final ParagraphStyle MOTTO = centred("Motto", "Tiêu ngữ", BOLD);
    static final ParagraphStyle PLACE_DATE = centred("PlaceDate", "Địa danh, thời gian", PLAIN.withItalic(true));
    static final ParagraphStyle ANNEX = style("AnnexLabel", "Phụ lục", 1, BOLD, Alignment.CENTRE, Length.ZERO);
    static final ParagraphStyle TABLE_HEAD =
            centred("TableHead", "Đầu bảng", TextStyle.of(24).withBold(true));
    static final ParagraphStyle TABLE_TEXT = centred("TableText", "Chữ trong bảng", TextStyle.of(24));
    static final ParagraphStyle RECIPIENT =
            style("Recipient", "Danh sách nơi nhận", 0, TextStyle.of(22), Alignment.LEFT, Length.ZERO);
    static final ParagraphStyle RULE = rule();
    static final ParagraphStyle FOOTNOTE =
            style("FootnoteText", "Chú thích cuối trang", 0, TextStyle.of(20), Alignment.JUSTIFY, Length.ZERO);
    static final ParagraphStyle PAGE_NUMBER = centred("PageNumber", "Số trang", PLAIN);
    static final ParagraphStyle PAGE_NUMBER_RIGHT =
            style("PageNumber", "Số trang", 0, PLAIN, Alignment.RIGHT, Length.ZERO);

    private static final List<ParagraphStyle> COMMON = List.of(
            BODY,
            HEADING1,
            HEADING2,
            HEADING3,
            NAME,
            MOTTO,
            PLACE_DATE,
            ANNEX,
            TABLE_HEAD,
            TABLE_TEXT,
            RECIPIENT,
            RULE,
            FOOTNOTE);

    /** Page numbers in the middle of the top margin. */
    static final StyleSheet TOP = sheet(PAGE_NUMBER, PageNumberPosition.TOP_CENTRE);

    /** Page numbers at the right end of the bottom margin. */
    static final StyleSheet BOTTOM = sheet(PAGE_NUMBER_RIGHT, PageNumberPosition.BOTTOM_RIGHT);

    private Sheets() {}

    static StyleSheet of(ParagraphStyle... styles) {
        return new StyleSheet(List.of(styles), styles[0], styles[0], PageNumberPosition.TOP_CENTRE);
    }

    static ParagraphStyle named(String id, String name, int level) {
        return style(id, name, level, PLAIN, Alignment.LEFT, Length.ZERO);
    }

    private static StyleSheet sheet(ParagraphStyle number, PageNumberPosition position) {
        List<ParagraphStyle> all = new ArrayList<>(COMMON);
        all.add(number);
        return new StyleSheet(all, number, FOOTNOTE, position);
    }

    private static ParagraphStyle text(String id, String name, TextStyle look) {
        return style(id, name, 0, look, Alignment.JUSTIFY, INDENT);
    }

    private static ParagraphStyle heading(String id, String name, int level, TextStyle look) {
        return style(id, name, level, look, Alignment.JUSTIFY, INDENT);
    }

    private static ParagraphStyle centred(String id, String name, TextStyle look) {
        return style(id, name, 0, look, Alignment.CENTRE, Length.ZERO);
    }

    private static ParagraphStyle style(
            String id, String name, int level, TextStyle look, Alignment alignment, Length firstLine) {
        Length before = alignment == Alignment.JUSTIFY ? GAP : Length.ZERO;
        return new ParagraphStyle(
                id,
                name,
                level,
                look,
                alignment,
                firstLine,
                Length.ZERO,
                Length.ZERO,
                before,
                Length.ZERO,
                LineSpacing.SINGLE,
                level > 0,
                false);
    }

    private static ParagraphStyle rule() {
        LineSpacing height = new LineSpacing(LineSpacing.Rule.EXACT, 120);
        return new ParagraphStyle(
                "RuleUnderName",
                "Đường kẻ",
                0,
                TextStyle.of(2),
                Alignment.CENTRE,
                Length.ZERO,
                Length.ZERO,
                Length.ZERO,
                Length.pt(2),
                Length.ZERO,
                height,
                false,
                false);
    }
}
