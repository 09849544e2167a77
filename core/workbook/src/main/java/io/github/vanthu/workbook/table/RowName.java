package io.github.vanthu.workbook.table;

/**
 * What a clerk calls a row (tên dòng).
 *
 * @param words such as "dòng 2.1" or "dòng \"Tuyên truyền\""; empty when unknown
 */
record RowName(String words) {
    private static final int EXCERPT = 40;

    static RowName of(String label, String item) {
        String line = Folding.line(item);
        if (label.chars().anyMatch(Character::isLetterOrDigit)) {
            return new RowName("dòng " + label);
        }
        if (line.isEmpty()) {
            return new RowName("");
        }
        return new RowName("dòng \""
                + (line.length() <= EXCERPT ? line : line.substring(0, EXCERPT).strip() + "…") + "\"");
    }
}
