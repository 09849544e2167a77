package io.github.vanthu.check.paper;

import java.util.ArrayList;
import java.util.List;

/** Counts how deep headings and bullets stand, by the order in which their labels are first met (cấp đề mục). */
final class Levels {
    private final List<Label.Kind> headings = new ArrayList<>();
    private final List<String> bullets = new ArrayList<>();

    /** Returns the level of a heading from 1. */
    int heading(Label label) {
        bullets.clear();
        int known = headings.indexOf(label.kind());
        if (known < 0 && !label.first()) {
            headings.removeIf(kind -> kind.compareTo(label.kind()) > 0);
        }
        if (known >= 0) {
            headings.subList(known + 1, headings.size()).clear();
        } else {
            headings.add(label.kind());
        }
        return headings.size();
    }

    /** Returns the depth of a bullet from 1; all kinds of dashes are the same and stand above other marks. */
    int bullet(Label label) {
        String symbol = label.text().replaceAll("[–—‐−]", "-").substring(0, 1);
        int known = bullets.indexOf(symbol);
        if (known < 0 && symbol.equals("-")) {
            bullets.clear();
        }
        if (known >= 0) {
            bullets.subList(known + 1, bullets.size()).clear();
        } else {
            bullets.add(symbol);
        }
        return bullets.size();
    }

    /** Returns the level of a heading without a label, and lets bullets begin anew. */
    int plainHeading() {
        bullets.clear();
        return 1;
    }
}
