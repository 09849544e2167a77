package io.github.vanthu.check.mend;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.content.ContentPlace;
import io.github.vanthu.check.content.TextPiece;

/**
 * Something that was changed in a copy (chỗ chỉnh).
 *
 * @param place where
 * @param quote the words concerned; empty for none
 * @param what what of it, such as "cỡ chữ"
 * @param from the value before; empty where there was none
 * @param to the value since
 */
record Change(ContentPlace place, String quote, Bilingual what, Bilingual from, Bilingual to) {
    static Change of(TextPiece line, Bilingual what, Bilingual from, Bilingual to) {
        return new Change(line.place(), line.text().strip(), what, from, to);
    }

    /** What changes have in common that are told together. */
    record Kind(Bilingual what, Bilingual from, Bilingual to) {}

    Kind kind() {
        return new Kind(what, from, to);
    }
}
