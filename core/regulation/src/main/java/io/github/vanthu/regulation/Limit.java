package io.github.vanthu.regulation;

/**
 * The numeric limits at every boundary, in one table (giới hạn).
 *
 * <p>Exceeding one is an error with the code of its boundary; {@code docs/architecture.md} prints the same table, held
 * by a test.
 */
public enum Limit {
    /** Bytes of a YAML or JSON file. */
    DATA_FILE_BYTES(8L << 20, "byte của một tệp YAML hoặc JSON", "bytes of a YAML or JSON file"),
    /** Depth of maps and lists in a YAML or JSON file. */
    DATA_DEPTH(64, "cấp lồng nhau trong tệp dữ liệu", "levels of nesting in a data file"),
    /** Characters of one text in a data file. */
    TEXT_CHARACTERS(200_000, "ký tự của một đoạn chữ", "characters of one text"),
    /** Problems reported for one file. */
    PROBLEMS(1_000, "lỗi báo cho một tệp", "problems reported for one file"),
    /** Rows of one annex. */
    ANNEX_ROWS(50_000, "dòng của một phụ lục", "rows of one annex"),
    /** Columns of one annex. */
    ANNEX_COLUMNS(40, "cột của một phụ lục", "columns of one annex"),
    /** Depth of headings and of annex rows. */
    LEVELS(9, "cấp mục hoặc cấp dòng", "levels of headings or rows"),
    /** Annexes of one plan. */
    ANNEXES(100, "phụ lục của một kế hoạch", "annexes of one plan"),
    /** Characters that a template may write. */
    TEMPLATE_CHARACTERS(20_000_000, "ký tự do một mẫu sinh ra", "characters written by a template"),
    /** Directive calls, rounds of loops and calls of macros of one template run. */
    TEMPLATE_STEPS(5_000_000, "bước thực hiện của một mẫu", "steps of one template run"),
    /** Calls of macros and directives inside each other. */
    TEMPLATE_DEPTH(500, "lời gọi lồng nhau trong mẫu", "calls inside each other in a template"),
    /** Seconds that one template run may take. */
    TEMPLATE_SECONDS(60, "giây cho một lần dựng mẫu", "seconds of one template run");

    private final long value;
    private final String vietnamese;
    private final String english;

    Limit(long value, String vietnamese, String english) {
        this.value = value;
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Returns the largest allowed value. */
    public long value() {
        return value;
    }

    /** Returns what is counted, in Vietnamese. */
    public String vietnamese() {
        return vietnamese;
    }

    /** Returns what is counted, in English. */
    public String english() {
        return english;
    }
}
