package io.github.vanthu.orthography;

import java.util.ArrayList;
import java.util.List;

/**
 * One text after all repairs, with what was found (kiểm tra và sửa chữ của một đoạn).
 *
 * <p>Each kind is told once for each text. Repairs: older encodings paragraph by paragraph, Unicode NFC, ƣ, Ð, soft
 * hyphens, control and invisible characters, tabs. Words that look wrong are told, never changed.
 *
 * @param text the text in Unicode NFC with {@code \n} between paragraphs
 * @param findings what was repaired, in the order of the repairs, then what looks wrong
 */
public record TextExamination(String text, List<TextFinding> findings) {

    /** Copies the list of findings. */
    public TextExamination {
        findings = List.copyOf(findings);
    }

    /**
     * Examines a text: a cell, or the paragraphs of a field.
     *
     * <p>Example: {@code of("Tæng céng", ".VnTime")} has the text "Tổng cộng" and a finding of kind TCVN3.
     *
     * @param text the text as it came
     * @param font the font it is set in, such as {@code .VnTimeH}; blank if not known
     */
    public static TextExamination of(String text, String font) {
        TextRepairs repairs = new TextRepairs(font);
        String repaired = PlainText.is(text) ? text : repairs.repaired(text);
        List<TextFinding> findings = new ArrayList<>(repairs.findings());
        findings.addAll(WordHints.of(repaired));
        return new TextExamination(repaired, findings);
    }
}
