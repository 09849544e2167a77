package io.github.vanthu.check.docx;

import io.github.vanthu.check.content.ContentPlace;
import io.github.vanthu.check.content.Remark;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Remarks on a file, one of each kind with the place where it begins. */
final class Notices {
    private static final int EXCERPT = 60;

    private final Map<Remark.Kind, Remark> first = new EnumMap<>(Remark.Kind.class);

    void note(Remark.Kind kind, ContentPlace place, String words) {
        String excerpt = words.strip();
        String shortened = excerpt.length() > EXCERPT ? excerpt.substring(0, EXCERPT) + "…" : excerpt;
        first.putIfAbsent(kind, new Remark(kind, place, shortened));
    }

    boolean has(Remark.Kind kind) {
        return first.containsKey(kind);
    }

    List<Remark> all() {
        return new ArrayList<>(first.values());
    }
}
