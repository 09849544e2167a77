package io.github.vanthu.check.paper;

import io.github.vanthu.check.content.TablePiece;
import io.github.vanthu.check.content.TextPiece;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A part of a document of which is known what it is (thành phần).
 *
 * @param element what it is
 * @param lines its paragraphs; several lines of one paragraph that are different elements are paragraphs of their own with the
 *     same place and only their runs
 * @param rule the short line drawn below its last line, if any
 * @param table the table of {@link Element#TABLE}
 * @param level level of a heading from 1; of a bulleted paragraph its depth from 1; 0 for others
 * @param label label of a heading or bullet without white space around it, such as "I.", "2.1.", "a)" or "-"; "" for none
 * @param annex number of the annex that it belongs to from 1; 0 for the document itself
 * @param section index in the sections of the content
 */
public record Part(
        Element element,
        List<TextPiece> lines,
        Optional<ShortRule> rule,
        Optional<TablePiece> table,
        int level,
        String label,
        int annex,
        int section) {
    /** Copies the paragraphs. */
    public Part {
        lines = List.copyOf(lines);
    }

    /** Returns whether a line is its first. */
    public boolean begins(TextPiece line) {
        return !lines.isEmpty() && lines.get(0).equals(line);
    }

    /** Returns whether a line is its last. */
    public boolean ends(TextPiece line) {
        return !lines.isEmpty() && lines.get(lines.size() - 1).equals(line);
    }

    /** Returns its text, one paragraph a line; of a table nothing. */
    public String text() {
        return lines.stream().map(TextPiece::text).collect(Collectors.joining("\n"));
    }
}
