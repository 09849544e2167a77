package io.github.vanthu.pdf;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfTextArray;
import io.github.vanthu.typeset.FontMetrics;
import io.github.vanthu.typeset.TextMark;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Words of a text mark that are painted with one font, each at the place where the layout has it.
 *
 * <p>Every space is a real character, followed by a step to where the next word begins; so widths that differ from the
 * measured ones move no word.
 */
final class Stretch {
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final double THOUSANDTHS = 1000;

    private final BaseFont font;
    private final double size;
    private final double x;
    private final PdfTextArray array = new PdfTextArray();
    private final StringBuilder text = new StringBuilder();
    private double pen;

    private Stretch(BaseFont font, double size, double x) {
        this.font = font;
        this.size = size;
        this.x = x;
        this.pen = x;
    }

    /** Returns the stretches of a mark, measured with the font of the layout. */
    static List<Stretch> of(TextMark mark, Function<String, BaseFont> fonts, FontMetrics metrics) {
        List<Stretch> stretches = new ArrayList<>();
        double at = mark.x();
        for (String word : words(mark.text())) {
            BaseFont font = fonts.apply(painted(word));
            if (stretches.isEmpty() || !stretches.get(stretches.size() - 1).font.equals(font)) {
                stretches.add(new Stretch(font, mark.size(), at));
            }
            stretches.get(stretches.size() - 1).add(painted(word), at);
            at += metrics.width(word, mark.face(), mark.size()) + (word.endsWith(" ") ? mark.stretch() : 0);
        }
        return stretches;
    }

    /** Returns the words of a text, each with the one space behind it. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == ' ' || text.charAt(at) == NO_BREAK_SPACE) {
                words.add(text.substring(from, at + 1));
                from = at + 1;
            }
        }
        if (from < text.length()) {
            words.add(text.substring(from));
        }
        return words;
    }

    /** Returns a word as it is painted: OpenPDF would take a no-break space for the glyph of other spaces too. */
    static String painted(String word) {
        return word.replace(NO_BREAK_SPACE, ' ');
    }

    private void add(String word, double at) {
        double step = (pen - at) / size * THOUSANDTHS;
        if (Math.abs(step) >= 0.5) {
            array.add((float) step);
            pen = at;
        }
        array.add(word);
        text.append(word);
        pen += font.getWidthPoint(word, (float) size);
    }

    BaseFont font() {
        return font;
    }

    String text() {
        return text.toString();
    }

    double x() {
        return x;
    }

    PdfTextArray array() {
        return array;
    }
}
