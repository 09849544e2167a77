package io.github.vanthu.engine;

import io.github.vanthu.pdf.PdfExtras.SignatureField;

/**
 * A rectangle that the office's signing tool needs; lengths are points from the page's left and top edge.
 *
 * @param kind what belongs there
 * @param name its name, unique in its file for what is signed, such as {@code signature-1}
 * @param page index of its page, from 0
 * @param left left edge
 * @param top top edge
 * @param width width
 * @param height height
 */
record PaperPlace(Kind kind, String name, int page, double left, double top, double width, double height) {
    /** What an office puts on a paper. */
    enum Kind {
        NUMBER("number", ""),
        DATE("date", ""),
        SIGNATURE("signature", "Chữ ký của người có thẩm quyền"),
        SEAL("seal", "Chữ ký số của cơ quan"),
        SIGNING_TEXT("signing-text", "Chữ ký số của cơ quan trên phụ lục");

        private final String word;
        private final String tooltip;

        Kind(String word, String tooltip) {
            this.word = word;
            this.tooltip = tooltip;
        }

        String word() {
            return word;
        }

        boolean signed() {
            return !tooltip.isEmpty();
        }
    }

    SignatureField field() {
        return new SignatureField(name, kind.tooltip, page, left, top, width, height);
    }
}
