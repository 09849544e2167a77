package io.github.vanthu.check.plan;

import io.github.vanthu.check.paper.Element;
import io.github.vanthu.check.paper.Part;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The paragraphs that end a document (phần kết thúc).
 *
 * @param from index of the first of them among the paragraphs of the text
 */
record Closing(int from) {
    private static final Pattern BEGINS = Pattern.compile(
            "(?iU)\\s*(?:trên đây là|kế hoạch này|trong quá trình (?:tổ chức )?(?:thực hiện|triển khai)|yêu cầu (?:các|thủ trưởng|giám đốc)"
                    + "|đề nghị (?:các|thủ trưởng|giám đốc)|căn cứ kế hoạch này).*",
            Pattern.DOTALL);
    private static final Pattern END_MARK = Pattern.compile("\\s*\\.?\\s*/\\s*\\.?\\s*$");

    /** Finds them at the end: paragraphs without a label of which the first begins as such do. */
    static Closing of(List<Part> parts) {
        int from = parts.size();
        for (int at = parts.size() - 1; at >= 0 && plain(parts.get(at)); at--) {
            from = BEGINS.matcher(parts.get(at).text()).matches() ? at : from;
        }
        return new Closing(from);
    }

    private static boolean plain(Part part) {
        return part.element() == Element.BODY && part.label().isEmpty();
    }

    /** Adds a paragraph without the mark of the end. */
    void add(Part part, Prose closing) {
        part.lines()
                .forEach(line -> closing.paragraph(
                        line, END_MARK.matcher(line.text().strip()).replaceFirst("")));
    }
}
