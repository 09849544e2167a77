package io.github.vanthu.workbook.table;

import io.github.vanthu.model.LabelStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the rows of each level are labelled, as the sheet shows it against what the format says (kiểu đánh số). */
final class RowLabels {
    private final List<LabelStyle> usual;
    private final List<Map<LabelStyle, Integer>> counted = new ArrayList<>();

    RowLabels(List<LabelStyle> usual) {
        this.usual = usual;
    }

    /**
     * Returns the styles of all levels, outermost first, if one differs from the format's; none otherwise.
     *
     * <p>A dot at the end of labels is the format's business.
     */
    static List<LabelStyle> own(List<RowDraft> rows, List<LabelStyle> usual) {
        RowLabels labels = new RowLabels(usual);
        labels.count(rows, 0);
        List<LabelStyle> styles = labels.styles();
        return labels.differs(styles) ? styles : List.of();
    }

    private void count(List<RowDraft> rows, int level) {
        for (RowDraft row : rows) {
            if (counted.size() <= level) {
                counted.add(new EnumMap<>(LabelStyle.class));
            }
            row.mark()
                    .flatMap(LabelMark::style)
                    .ifPresent(style -> counted.get(level).merge(style, 1, Integer::sum));
            count(row.rows(), level + 1);
        }
    }

    private List<LabelStyle> styles() {
        List<LabelStyle> styles = new ArrayList<>();
        for (int level = 0; level < counted.size(); level++) {
            LabelStyle before = usual(level);
            styles.add(counted.get(level).entrySet().stream()
                    .reduce((best, next) -> next.getValue() > best.getValue() ? next : best)
                    .map(Map.Entry::getKey)
                    .filter(style -> !alike(style, before))
                    .orElse(before));
        }
        return styles;
    }

    private boolean differs(List<LabelStyle> styles) {
        for (int level = 0; level < styles.size(); level++) {
            if (styles.get(level) != usual(level)) {
                return true;
            }
        }
        return false;
    }

    private LabelStyle usual(int level) {
        return level < usual.size() ? usual.get(level) : LabelStyle.HYPHEN;
    }

    /** Returns the style of the rows below a row if all of them share another one than their level; parts have labels of their own. */
    static Optional<LabelStyle> below(RowDraft row, LabelStyle level) {
        List<LabelStyle> styles = row.rows().stream()
                .filter(child -> child.role().isEmpty())
                .flatMap(child -> child.mark().flatMap(LabelMark::style).stream())
                .distinct()
                .toList();
        return styles.size() == 1 && !alike(styles.get(0), level) ? Optional.of(styles.get(0)) : Optional.empty();
    }

    /** Returns whether two styles differ at most in the mark at their end. */
    static boolean alike(LabelStyle one, LabelStyle other) {
        return LabelMark.bare(one.sample()).equals(LabelMark.bare(other.sample()));
    }
}
