package io.github.vanthu.workbook.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which rows are known that are not items: totals, parts named without being added, notes, signatures. */
final class RowWords {
    private static final String GROUP = "\\(?(?:[a-zđ]|[ivxlc]+|\\d+(?:\\.\\d+)*)\\)?\\.?";
    private static final String KINDS =
            "kinh phí|vốn|số tiền|số kinh phí|số vốn|dự toán|nhu cầu|nhu cầu kinh phí|toàn tỉnh|toàn xã|cả năm";
    private static final Pattern TOTAL = Pattern.compile("(?iU)(?:tổng cộng|cộng tổng|tổng số|tổng|cộng)"
            + "(?:\\s*(?:mục|phần|nhóm)?\\s*[(=]?\\s*" + GROUP + "(?:\\s*[+,…]+\\s*\\(?" + GROUP + ")*\\s*\\)?)?[:.]?"
            + "|tổng cộng\\b.{0,60}|(?:tổng|tổng số) (?:" + KINDS + ")\\b.{0,60}");
    private static final Pattern SUMMED = Pattern.compile(
            "(?iU)(?:tổng cộng|tổng số|tổng|cộng)(?: mục| phần| nhóm)?\\s*\\(?([a-zđ]|[ivxlc]+|\\d+(?:\\.\\d+)*)\\)?[.:]*");
    private static final Pattern ADDENDS = Pattern.compile("(?iU)(?:tổng cộng|tổng số|tổng|cộng)"
            + "(?: mục| phần| nhóm)?\\s*[(=]?\\s*([a-zđ]|[ivxlc]+|\\d+(?:\\.\\d+)*)\\s*[+,…].*");
    private static final Pattern OF_WHICH = Pattern.compile("(?iU)trong đó\\b.*", Pattern.DOTALL);
    private static final Pattern SIGNATURE = Pattern.compile(
            "(?iU)\\(?(người lập|lập biểu|kế toán|thủ trưởng|chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|trưởng phòng|kt\\.|tm\\.|tl\\.|tuq\\.|q\\.|ký,|ký tên|xác nhận|nơi nhận|thủ quỹ|người duyệt|trưởng ban|chủ tài khoản|ủy ban nhân dân|ubnd|phòng|sở)\\b?.*");
    private static final Pattern DATE = Pattern.compile("(?iU)(.*, )?ngày\\b.*\\btháng\\b.*\\bnăm\\b.*");
    private static final Pattern NOTE =
            Pattern.compile("(?iU)\\(?\\*?\\)?\\s*(ghi chú|lưu ý|chú thích)\\b.*", Pattern.DOTALL);
    private static final int LONGEST_SIGNATURE = 60;

    private RowWords() {}

    static boolean total(String text) {
        return TOTAL.matcher(Folding.line(text)).matches();
    }

    /** Returns the label of the group that a subtotal such as "Cộng (I)" names; empty if it names none or several. */
    static String summed(String text) {
        Matcher summed = SUMMED.matcher(Folding.line(text));
        return summed.matches() ? summed.group(1) : "";
    }

    /** Returns the label of the first of several rows that a subtotal such as "Cộng (A + B)" names; empty if it does not. */
    static String firstAddend(String text) {
        Matcher addends = ADDENDS.matcher(Folding.line(text));
        return addends.matches() ? addends.group(1) : "";
    }

    static boolean ofWhich(String text) {
        return OF_WHICH.matcher(text.strip()).matches();
    }

    static boolean note(String text) {
        return NOTE.matcher(text.strip()).matches();
    }

    /** Returns whether a text below a table belongs to a signature rather than to the notes. */
    static boolean signature(String text) {
        String line = Folding.line(text);
        return line.length() <= LONGEST_SIGNATURE
                && (DATE.matcher(line).matches() || SIGNATURE.matcher(line).matches());
    }
}
