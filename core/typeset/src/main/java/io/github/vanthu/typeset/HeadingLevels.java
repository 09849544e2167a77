package io.github.vanthu.typeset;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Numbers the levels of headings without gaps, as a reader who hears them expects.
 *
 * <p>A style sheet may go from its second level to its fifth (points below a numbered part); ISO 14289-1, 7.4.2 wants the
 * third there.
 */
final class HeadingLevels {
    private final Deque<Integer> open = new ArrayDeque<>();

    /** Returns the level, from 1, of the next heading, whose style has an outline level. */
    int number(int outlineLevel) {
        while (!open.isEmpty() && open.peek() > outlineLevel) {
            open.pop();
        }
        if (open.isEmpty() || open.peek() != outlineLevel) {
            open.push(outlineLevel);
        }
        return open.size();
    }
}
