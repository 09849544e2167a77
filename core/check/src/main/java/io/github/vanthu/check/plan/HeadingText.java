package io.github.vanthu.check.plan;

import io.github.vanthu.check.content.Run;
import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.check.paper.Part;
import java.util.List;
import java.util.Optional;

/**
 * The words of a heading (tiêu đề mục).
 *
 * @param title the bold words behind the label; all words if they do not differ
 * @param lead the words behind a bold title in the same paragraph
 */
record HeadingText(String title, Optional<String> lead) {
    static HeadingText of(Part part) {
        String all = Labels.without(part.text(), part.label()).replaceAll("\\s*\\n\\s*", " ");
        return part.lines().size() == 1
                ? divided(part.lines().get(0), part.label(), all)
                : new HeadingText(all, Optional.empty());
    }

    private static HeadingText divided(TextPiece line, String label, String all) {
        int bold = bold(line.runs());
        String head = Labels.without(line.text().substring(0, bold), label).replaceAll("\\s*\\n\\s*", " ");
        boolean divided = !head.isEmpty() && head.length() < all.length() && all.startsWith(head);
        return divided
                ? new HeadingText(head, Optional.of(all.substring(head.length()).strip()))
                : new HeadingText(all, Optional.empty());
    }

    /** Returns how many characters at the beginning are bold. */
    private static int bold(List<Run> runs) {
        int length = 0;
        for (Run run : runs) {
            if (run.kind() == Run.Kind.NOTE_MARK) {
                continue;
            }
            if (!run.look().bold() && !run.text().isBlank()) {
                return length;
            }
            length += run.text().length();
        }
        return length;
    }
}
