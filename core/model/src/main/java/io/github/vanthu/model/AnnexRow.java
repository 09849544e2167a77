package io.github.vanthu.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of an annex table with the rows below it (dòng).
 *
 * @param id name of the row for references
 * @param label label instead of the computed one; empty text for none
 * @param item the row's own text; line breaks are kept
 * @param cells what its other columns hold, by column
 * @param emphasis how the row is printed, instead of what its level says
 * @param numbering how the rows below it are labelled, instead of what their level says
 * @param rows the rows below it
 * @param role what its amounts are in the sum of the row above it
 */
public record AnnexRow(
        @Field(
                value = "mã dòng",
                description = "Tên gọi dòng khi dẫn chiếu, ví dụ: tapHuan.",
                setting = true,
                desk = true)
        Optional<String> id,

        @Field(value = "nhãn", description = "Nhãn thay cho số thứ tự tự tính; \"\" là không có nhãn.")
        Optional<String> label,

        @Field(
                value = "nội dung",
                description = "Chữ ở cột nội dung của dòng, ví dụ: Tập huấn; giữ nguyên chỗ xuống dòng.")
        Optional<String> item,

        @Field(value = "các ô", description = "Giá trị của từng cột theo mã cột, ví dụ: {kinhPhi: 15.000.000}.")
        Map<String, CellValue> cells,

        @Field(
                value = "kiểu chữ",
                description =
                        "plain (chữ đứng, không đậm), bold (chữ đậm), italic (chữ nghiêng) hoặc bold-italic (chữ đậm nghiêng).",
                setting = true)
        Optional<Emphasis> emphasis,

        @Field(value = "kiểu đánh số", description = "Kiểu đánh số các dòng con: " + LabelStyle.CHOICES, setting = true)
        Optional<LabelStyle> numbering,

        @Field(
                value = "các dòng con",
                description = "Các dòng cấp dưới của dòng này, khai như một dòng, ví dụ: {item: In tờ rơi}.")
        List<AnnexRow> rows,

        @Field(
                value = "vai trò của dòng",
                description =
                        "item (cộng vào dòng trên), of-which (dòng \"trong đó\", không cộng), subtotal (dòng cộng các dòng cùng cấp phía trên, không cộng nữa).",
                setting = true)
        Optional<Role> role) {

    /** Makes a row that adds to the row above it. */
    public AnnexRow(
            Optional<String> id,
            Optional<String> label,
            Optional<String> item,
            Map<String, CellValue> cells,
            Optional<Emphasis> emphasis,
            Optional<LabelStyle> numbering,
            List<AnnexRow> rows) {
        this(id, label, item, cells, emphasis, numbering, rows, Optional.empty());
    }

    /**
     * Returns the label that the row has instead of a computed one.
     *
     * <p>Its own; else none for a subtotal and for a row that begins with "Trong đó", and a hyphen for other rows named as
     * parts.
     */
    public Optional<String> fixedLabel() {
        return label.or(() -> role.filter(known -> known != Role.ITEM).map(known -> known.label(item.orElse(""))));
    }

    /**
     * Returns how the amounts of the row are printed: as it says, else bold for groups and subtotals, italic for parts.
     *
     * @param style the style of the labels of its level
     */
    public Emphasis look(LabelStyle style) {
        return emphasis.orElseGet(() -> Emphasis.usual(role.orElse(Role.ITEM), style));
    }

    /** Returns whether the row goes on with the item of the row before it: both item and label are given as empty. */
    public boolean continued() {
        return label.filter(String::isEmpty).isPresent()
                && item.filter(String::isBlank).isPresent();
    }

    /** Returns the numbers of rows below one row: those without a label or named as parts take none. */
    public static List<Integer> numbers(List<AnnexRow> rows) {
        return Numbering.count(rows.stream()
                .map(row -> row.label.isPresent() ? row.label : row.fixedLabel().map(fixed -> ""))
                .toList());
    }

    /** What the amounts of a row are in the sum of the row above it. */
    public enum Role {
        /** An addend. */
        ITEM,
        /** Part of the row above it, named without being added (trong đó). */
        OF_WHICH,
        /** The sum of its siblings before it, back to the subtotal before (cộng). */
        SUBTOTAL;

        /** Returns the label of a subtotal or of a row named as a part, if the row has none of its own. */
        public String label(String item) {
            boolean plain = this == SUBTOTAL || item.strip().startsWith("Trong đó");
            return plain ? "" : LabelStyle.HYPHEN.sample();
        }
    }

    /** How a row is printed. */
    public enum Emphasis {
        /** Upright. */
        PLAIN,
        /** Bold. */
        BOLD,
        /** Italic. */
        ITALIC,
        /** Bold italic. */
        BOLD_ITALIC;

        /** Returns how rows are printed that do not say so. */
        public static Emphasis usual(Role role, LabelStyle style) {
            return switch (role) {
                case SUBTOTAL -> BOLD;
                case OF_WHICH -> ITALIC;
                case ITEM -> style.group() ? BOLD : PLAIN;
            };
        }

        /** Returns the emphasis of a text. */
        public static Emphasis of(boolean bold, boolean italic) {
            if (italic) {
                return bold ? BOLD_ITALIC : ITALIC;
            }
            return bold ? BOLD : PLAIN;
        }
    }
}
