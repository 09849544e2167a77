package io.github.vanthu.check.docx;

import io.github.vanthu.check.content.ContentPlace;
import io.github.vanthu.check.content.Remark;
import io.github.vanthu.check.content.Run;
import io.github.vanthu.orthography.LegacyText;
import io.github.vanthu.orthography.Repair;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Decodes text in fonts of old encodings, such as .VnTime or VNI-Times (phông chữ bảng mã cũ). */
final class OldFonts {
    private final Notices notices;
    private final ContentPlace place;

    /** Decodes the text of the paragraph at a place. */
    OldFonts(Notices notices, ContentPlace place) {
        this.notices = notices;
        this.place = place;
    }

    /** Returns whether a font draws letters of an old encoding. */
    static boolean old(String font) {
        return font.regionMatches(true, 0, ".Vn", 0, 3) || font.regionMatches(true, 0, "VNI-", 0, 4);
    }

    private static boolean capitals(String font) {
        return font.regionMatches(true, 0, ".Vn", 0, 3) && font.endsWith("H");
    }

    /** Returns runs whose text in old fonts is decoded; neighbours of one look are decoded together. */
    List<Run> decoded(List<Run> runs) {
        List<Run> joined = new ArrayList<>();
        for (Run run : runs) {
            Run last = joined.isEmpty() ? run : joined.get(joined.size() - 1);
            boolean one = !joined.isEmpty()
                    && old(run.look().font())
                    && last.look().equals(run.look())
                    && last.kind() == run.kind()
                    && run.kind() == Run.Kind.TEXT;
            if (one) {
                joined.set(joined.size() - 1, last.withText(last.text() + run.text()));
            } else {
                joined.add(run);
            }
        }
        joined.replaceAll(this::decoded);
        return joined;
    }

    private Run decoded(Run run) {
        String font = run.look().font();
        if (!old(font) || run.text().isBlank() || run.kind() == Run.Kind.LABEL) {
            return run;
        }
        String text = LegacyText.repair(run.text(), font).map(Repair::text).orElse(run.text());
        notices.note(Remark.Kind.OLD_ENCODING, place, text);
        return run.withText(capitals(font) ? text.toUpperCase(Locale.ROOT) : text);
    }
}
