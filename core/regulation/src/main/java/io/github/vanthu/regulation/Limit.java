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
    /** Rows of heads above the columns of one annex, the column-number row aside. */
    ANNEX_HEAD_ROWS(4, "dòng tiêu đề cột của một phụ lục", "rows of heads of one annex"),
    /** Depth of headings and of annex rows. */
    LEVELS(9, "cấp mục hoặc cấp dòng", "levels of headings or rows"),
    /** Annexes of one plan. */
    ANNEXES(100, "phụ lục của một kế hoạch", "annexes of one plan"),
    /** Bytes of a workbook or CSV file. */
    WORKBOOK_BYTES(32L << 20, "byte của một tệp bảng tính", "bytes of a workbook or CSV file"),
    /** Bytes of a workbook's parts, unpacked. */
    WORKBOOK_UNPACKED_BYTES(512L << 20, "byte của một bảng tính sau khi giải nén", "bytes of a workbook, unpacked"),
    /** Sheets of a workbook. */
    WORKBOOK_SHEETS(200, "trang tính của một bảng tính", "sheets of a workbook"),
    /** Cells of a sheet that hold something. */
    SHEET_CELLS(2_000_000, "ô có nội dung của một trang tính", "cells of a sheet that hold something"),
    /** Rows of the head of a table in a sheet. */
    SHEET_HEAD_ROWS(4, "dòng của đầu bảng trong trang tính", "rows of the head of a table in a sheet"),
    /** Bytes of one font file of an office. */
    FONT_BYTES(16L << 20, "byte của một tệp phông chữ", "bytes of a font file"),
    /** References to figures in one plan. */
    REFERENCES(10_000, "tham chiếu số liệu trong một kế hoạch", "references to figures in one plan"),
    /** Characters of one reference. */
    REFERENCE_CHARACTERS(500, "ký tự của một tham chiếu số liệu", "characters of one reference"),
    /** Cells whose amounts wait for each other. */
    REFERENCE_CHAIN(50, "ô số liệu chờ tính lẫn nhau", "cells whose amounts wait for each other"),
    /** Documents in an office's list of bases. */
    KNOWN_BASES(5_000, "văn bản trong danh mục căn cứ", "documents in an office's list of bases"),
    /** Files that are looked at for changes in one folder. */
    WATCHED_FILES(20_000, "tệp được theo dõi trong một thư mục", "files of one folder that are watched"),
    /** Characters that a template may write. */
    TEMPLATE_CHARACTERS(20_000_000, "ký tự do một mẫu sinh ra", "characters written by a template"),
    /** Directive calls, rounds of loops and calls of macros of one template run. */
    TEMPLATE_STEPS(5_000_000, "bước thực hiện của một mẫu", "steps of one template run"),
    /** Calls of macros and directives inside each other. */
    TEMPLATE_DEPTH(500, "lời gọi lồng nhau trong mẫu", "calls inside each other in a template"),
    /** Seconds that one template run may take. */
    TEMPLATE_SECONDS(60, "giây cho một lần dựng mẫu", "seconds of one template run"),
    /** Bytes of a pack in a zip, packed. */
    PACK_BYTES(8L << 20, "byte của một tệp zip định dạng", "bytes of a zip with a format"),
    /** Files of one pack. */
    PACK_FILES(500, "tệp trong một gói định dạng", "files of one pack"),
    /** Bytes of all files of one pack, unpacked. */
    PACK_UNPACKED_BYTES(32L << 20, "byte của một gói định dạng sau khi giải nén", "bytes of one pack, unpacked"),
    /** Bytes of plugin.yaml and of the schema of a province's own data. */
    PACK_TEXT_BYTES(1L << 20, "byte của plugin.yaml hoặc của tệp JSON Schema", "bytes of plugin.yaml or a JSON Schema"),
    /** Bytes of one template of a pack. */
    PACK_TEMPLATE_BYTES(512L << 10, "byte của một tệp mẫu", "bytes of one template file"),
    /** Checks of one pack. */
    PACK_CHECKS(200, "phép kiểm tra của một gói định dạng", "checks of one pack"),
    /** Steps that all patterns of a pack may take on one plan. */
    PATTERN_STEPS(50_000_000, "bước so khớp mẫu của một kế hoạch", "steps of matching patterns on one plan"),
    /** Depth of a province's own data. */
    EXTRA_DEPTH(8, "cấp lồng nhau trong dữ liệu riêng của tỉnh", "levels of nesting in a province's own data"),
    /** Values of a province's own data. */
    EXTRA_VALUES(10_000, "giá trị trong dữ liệu riêng của tỉnh", "values of a province's own data"),
    /** Seconds that checking one requirement of a format may take. */
    CONTRACT_SECONDS(
            60, "giây để kiểm tra một yêu cầu đối với định dạng", "seconds to check one requirement of a format"),
    /** Bytes of a jar with a plugin. */
    JAR_BYTES(64L << 20, "byte của một tệp jar định dạng", "bytes of a jar with a format"),
    /** Files in a jar with a plugin. */
    JAR_FILES(10_000, "tệp trong một tệp jar định dạng", "files in a jar with a format"),
    /** Plugins that start one from the other. */
    PLUGIN_CHAIN(8, "định dạng nối tiếp nhau qua parent", "formats in a chain of parents"),
    /** Megabytes of memory of a process that renders apart. */
    ISOLATED_HEAP_MEGABYTES(
            256, "MB bộ nhớ của một tiến trình kết xuất riêng", "megabytes of memory of an isolated render"),
    /** Seconds that a process that renders apart may take for one plan. */
    ISOLATED_SECONDS(60, "giây của một lần kết xuất riêng", "seconds of an isolated render"),
    /** Seconds until a process that renders apart has to be ready. */
    ISOLATED_START_SECONDS(
            120, "giây để khởi động tiến trình kết xuất riêng", "seconds until an isolated process is ready"),
    /** Bytes of what goes to or comes from a process that renders apart. */
    ISOLATED_FRAME_BYTES(
            256L << 20, "byte trao đổi với tiến trình kết xuất riêng", "bytes exchanged with an isolated process"),
    /** Bytes of a finished file that data are taken from. */
    DOCUMENT_BYTES(64L << 20, "byte của một tệp DOCX hoặc PDF", "bytes of a DOCX or PDF file"),
    /** Bytes of the parts of a DOCX, or of the streams of a PDF. */
    DOCUMENT_UNPACKED_BYTES(
            512L << 20, "byte của một tệp DOCX hoặc PDF sau khi giải nén", "bytes of a DOCX or PDF file, unpacked"),
    /** Parts of a DOCX. */
    DOCUMENT_PARTS(2_000, "phần trong một tệp DOCX", "parts of a DOCX file"),
    /** Elements inside each other in a part of a DOCX. */
    DOCUMENT_DEPTH(256, "cấp lồng nhau trong một phần của tệp DOCX", "levels of nesting in a part of a DOCX file"),
    /** How many times larger the parts of a DOCX may be than the file; small files may be larger. */
    DOCUMENT_RATIO(200, "lần dung lượng của tệp DOCX khi giải nén", "times the size of a DOCX file, unpacked"),
    /** Bytes of the XML parts of a DOCX that is checked. */
    DOCUMENT_XML_BYTES(128L << 20, "byte của các phần XML trong một tệp DOCX", "bytes of the XML parts of a DOCX file"),
    /** Elements in the XML parts of a DOCX that is checked. */
    DOCUMENT_ELEMENTS(3_000_000, "phần tử XML của một tệp DOCX", "XML elements of a DOCX file"),
    /** Bytes of one stream of a PDF. */
    DOCUMENT_STREAM_BYTES(
            64L << 20,
            "byte của một luồng trong tệp PDF sau khi giải nén",
            "bytes of a stream of a PDF file, unpacked"),
    /** Pages of a PDF. */
    DOCUMENT_PAGES(2_000, "trang của một tệp PDF", "pages of a PDF file"),
    /** Characters and drawing instructions on the pages of a PDF. */
    DOCUMENT_MARKS(3_000_000, "ký tự và lệnh vẽ của một tệp PDF", "characters and drawing instructions of a PDF file"),
    /** Forms inside each other on a page of a PDF. */
    DOCUMENT_FORMS(
            20, "cấp lồng nhau của hình trong một trang PDF", "levels of nesting of forms on a page of a PDF file");

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
