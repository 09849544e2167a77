package io.github.vanthu.intake;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * Mends the characters of texts and reports each kind of repair once for each text.
 *
 * <p>Texts leave in Unicode NFC, with ư for the look-alike ƣ (U+01A3), without invisible characters and tabs.
 */
final class TextRepair {
    private final SourceText source;
    private final Findings findings;

    TextRepair(SourceText source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    /** Returns the mended text of a scalar. */
    String repaired(Node.Scalar scalar, String pointer) {
        String text = scalar.text();
        if (text.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
            return text;
        }
        text = text.replace("\r\n", "\n");
        text = replaced(scalar, pointer, text, DataFault.CONTROL_CHARACTER, TextRepair::control, "");
        text = replaced(scalar, pointer, text, DataFault.TAB, c -> c == '\t', " ");
        text = replaced(scalar, pointer, text, DataFault.INVISIBLE_CHARACTER, TextRepair::invisible, "");
        text = replaced(scalar, pointer, text, DataFault.WRONG_LETTER, c -> c == 'ƣ', "ư");
        text = replaced(scalar, pointer, text, DataFault.WRONG_LETTER, c -> c == 'Ƣ', "Ư");
        return composed(scalar, pointer, text);
    }

    private static boolean control(int c) {
        return Character.isBmpCodePoint(c) && (Character.isSurrogate((char) c) || Characters.control((char) c));
    }

    private static boolean invisible(int c) {
        return Character.isBmpCodePoint(c) && Characters.invisible((char) c);
    }

    private String replaced(
            Node.Scalar scalar, String pointer, String text, DataFault fault, IntPredicate wrong, String instead) {
        OptionalInt first = text.codePoints().filter(wrong).findFirst();
        if (first.isEmpty()) {
            return text;
        }
        Position at = source.find(first.getAsInt(), scalar);
        findings.add(fault.at(source.place(at, pointer), Characters.name(first.getAsInt())));
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (wrong.test(c)) {
                out.append(instead);
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private String composed(Node.Scalar scalar, String pointer, String text) {
        if (Normalizer.isNormalized(text, Form.NFC)) {
            return text;
        }
        String composed = Normalizer.normalize(text, Form.NFC);
        int mark = text.codePoints()
                .filter(c -> Character.getType(c) == Character.NON_SPACING_MARK)
                .findFirst()
                .orElse(text.codePointAt(0));
        findings.add(DataFault.NOT_NFC.at(source.place(source.find(mark, scalar), pointer), excerpt(composed)));
        return composed;
    }

    private static String excerpt(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() <= 40 ? line : line.substring(0, 40) + "…";
    }
}
