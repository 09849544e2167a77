package io.github.vanthu.pdf;

import com.lowagie.text.pdf.BaseFont;
import io.github.vanthu.typeset.FontFace;
import io.github.vanthu.typeset.FontMetrics;
import io.github.vanthu.typeset.TextMark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/** The fonts that text is painted with: the office's own, if there is one, else Liberation Serif, each face read once. */
final class Fonts {
    private final Map<FontFace, BaseFont> liberation = new ConcurrentHashMap<>();
    private final Optional<Office> office;

    /** An office's font and the metrics that its words are placed by. */
    private record Office(OfficeFont font, FontMetrics metrics) {}

    private Fonts(Optional<Office> office) {
        this.office = office;
    }

    /** Returns the fonts that text is measured with. */
    static Fonts measured() {
        return new Fonts(Optional.empty());
    }

    /** Returns an office's font, and for what it lacks the measured ones. */
    static Fonts of(OfficeFont font, FontMetrics metrics) {
        return new Fonts(Optional.of(new Office(font, metrics)));
    }

    /** Returns whether text is painted with the font that it was measured with. */
    boolean areMeasured() {
        return office.isEmpty();
    }

    BaseFont liberation(FontFace face) {
        return liberation.computeIfAbsent(face, Fonts::read);
    }

    /** Returns the words of a mark, in stretches of one font: Liberation Serif where the office's lacks a character. */
    List<Stretch> stretches(TextMark mark) {
        return office.map(own -> Stretch.of(mark, word -> font(own, mark.face(), word), own.metrics))
                .orElseGet(List::of);
    }

    /** Shows each font that a mark is painted with, and what it paints. */
    void eachUse(TextMark mark, BiConsumer<BaseFont, String> use) {
        if (areMeasured()) {
            use.accept(liberation(mark.face()), mark.text());
        }
        stretches(mark).forEach(stretch -> use.accept(stretch.font(), stretch.text()));
    }

    private BaseFont font(Office own, FontFace face, String word) {
        BaseFont font = own.font.face(face);
        return word.codePoints().allMatch(font::charExists) ? font : liberation(face);
    }

    /** The font is given as bytes, so that OpenPDF neither looks for a file nor keeps it in a cache of its own. */
    private static BaseFont read(FontFace face) {
        try {
            BaseFont font = BaseFont.createFont(
                    name(face), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, FontMetrics.bytes(face), null);
            font.setIncludeCidSet(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(FontFace face) {
        return face.resource().substring(face.resource().lastIndexOf('/') + 1);
    }
}
