package io.github.vanthu.document;

/**
 * What makes a paragraph the item of a list (mục của danh sách).
 *
 * <p>The marker is typed text: the paragraph's content begins with it.
 *
 * @param level how deep the list lies in other lists, from 1
 * @param marker the marker before the text, such as "-" or "+"; empty for a further paragraph of the item before
 */
public record ListItem(int level, String marker) {
    /** Checks the level. */
    public ListItem {
        if (level < 1) {
            throw new IllegalArgumentException("level must be at least 1 but is " + level);
        }
    }
}
