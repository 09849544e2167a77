package io.github.vanthu.figures.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph or bullet of a text (đoạn, gạch đầu dòng).
 *
 * @param start index of its first letter, behind the bullet
 * @param end index behind its last letter
 * @param indent spaces before its bullet; -1 for a paragraph
 * @param rank 0 for a paragraph, 1 for a bullet "-", 2 for a bullet "+"
 */
record Block(int start, int end, int indent, int rank) {
    private static final Pattern BULLET = Pattern.compile("( *)([-–•]|\\+|\\d{1,2}[.)]|[a-zđ]\\)) +");

    /** Returns the paragraphs and bullets of a text in order. */
    static List<Block> of(String text) {
        List<Block> blocks = new ArrayList<>();
        boolean open = false;
        for (int at = 0; at < text.length(); at = lineEnd(text, at) + 1) {
            int end = lineEnd(text, at);
            Matcher bullet = BULLET.matcher(text).region(at, end);
            boolean blank = text.substring(at, end).isBlank();
            if (!blank && open && !bullet.lookingAt()) {
                blocks.set(blocks.size() - 1, blocks.get(blocks.size() - 1).upTo(end));
            } else if (!blank) {
                blocks.add(bullet.lookingAt() ? bullet(bullet, end) : new Block(at, end, -1, 0));
            }
            open = !blank;
        }
        return blocks;
    }

    private static Block bullet(Matcher bullet, int end) {
        return new Block(
                bullet.end(), end, bullet.group(1).length(), bullet.group(2).equals("+") ? 2 : 1);
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private Block upTo(int other) {
        return new Block(start, other, indent, rank);
    }

    /** Returns whether this stands below another block that comes before it. */
    boolean below(Block other) {
        return indent > other.indent || (indent == other.indent && rank > other.rank);
    }
}
