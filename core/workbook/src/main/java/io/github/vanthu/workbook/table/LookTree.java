package io.github.vanthu.workbook.table;

import io.github.vanthu.model.AnnexRow.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts rows without labels below each other: by the formulas that sum them, by indent, by bold type (cây dòng theo hình thức).
 */
final class LookTree {
    private final List<Line> lines;
    private final int[] parents;
    private final RowDraft root = RowDraft.root();
    private final List<RowDraft> drafts = new ArrayList<>();

    private LookTree(List<Line> lines, int[] parents) {
        this.lines = lines;
        this.parents = parents;
    }

    /**
     * Returns the outermost rows.
     *
     * @param parents for each line the index of the line that sums it, or -1
     */
    static List<RowDraft> of(List<Line> lines, int[] parents) {
        LookTree tree = new LookTree(lines, parents.clone());
        for (int at = 0; at < lines.size(); at++) {
            tree.add(at);
        }
        return tree.root.rows();
    }

    private void add(int at) {
        Line line = lines.get(at);
        Optional<LabelMarks.Leading> bullet = LabelMarks.bullet(line.item());
        if (parents[at] < 0) {
            parents[at] = at == 0 ? -1 : byLook(line, at - 1, bullet.isPresent());
        }
        RowDraft draft = bullet.map(found -> new RowDraft(
                        line.with("", found.rest()),
                        Optional.of(LabelMarks.readings(found.label()).get(0)),
                        Optional.<Role>empty()))
                .orElseGet(() -> new RowDraft(line, Optional.empty(), role(line)));
        drafts.add(draft);
        (parents[at] < 0 ? root : drafts.get(parents[at])).add(draft);
    }

    private static Optional<Role> role(Line line) {
        if (RowWords.total(line.item())) {
            return Optional.of(Role.SUBTOTAL);
        }
        return RowWords.ofWhich(line.item()) ? Optional.of(Role.OF_WHICH) : Optional.empty();
    }

    private int byLook(Line line, int before, boolean bullet) {
        boolean afterBullet = drafts.get(before).mark().isPresent();
        if (line.looksBelow(lines.get(before)) || (bullet && !afterBullet)) {
            return before;
        }
        for (int at = before; at >= 0; at = parents[at]) {
            if (lines.get(at).looksLike(line) && bullet == drafts.get(at).mark().isPresent()) {
                return parents[at];
            }
        }
        return -1;
    }
}
