package io.github.vanthu.regulation;

import io.github.vanthu.document.Length;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms that values of a format profile are written in, each with what can be read and printed at all. */
enum ValueForm {
    /** Points in halves. */
    SIZE("8..28", "cỡ chữ tính bằng point, ví dụ: 13 hoặc 13.5", "a size in points, such as 13 or 13.5"),
    /** Points of lines and gaps that hold no text. */
    THIN_SIZE("1..12", "cỡ chữ tính bằng point, ví dụ: 2", "a size in points, such as 2"),
    /** Millimetres or points, along the line. */
    INDENT("-30 mm..100 mm", "độ dài, ví dụ: 12.7 mm hoặc 6 pt", "a length, such as 12.7 mm or 6 pt"),
    /** Millimetres or points, down the page. */
    SPACE("0 pt..150 pt", "độ dài, ví dụ: 6 pt hoặc 2 mm", "a length, such as 6 pt or 2 mm"),
    /** Millimetres or points from line to line. */
    PITCH("1 pt..60 pt", "độ dài, ví dụ: 18 pt", "a length, such as 18 pt"),
    /** Millimetres of paper. */
    PAPER("100 mm..450 mm", "độ dài, ví dụ: 210 mm", "a length, such as 210 mm"),
    /** Millimetres of a margin. */
    MARGIN("5 mm..60 mm", "độ dài, ví dụ: 20 mm", "a length, such as 20 mm"),
    /** 240ths of a line. */
    LINE(
            "200..720",
            "số nguyên, 240 là dòng đơn, 360 là 1,5 dòng",
            "a whole number; 240 is single, 360 one and a half lines"),
    /** True or false. */
    TRUTH("true | false", "true hoặc false", "true or false"),
    /** How lines stand. */
    ALIGNMENT("left | centre | right | justify", "left, centre, right hoặc justify", "left, centre, right or justify"),
    /** Where page numbers stand. */
    POSITION("top-centre | bottom-right", "top-centre hoặc bottom-right", "top-centre or bottom-right"),
    /** Words. */
    TEXT("", "chữ", "text");

    private static final Pattern LENGTH = Pattern.compile("(-?\\d{1,4}(?:\\.\\d{1,3})?) (mm|pt)");

    private final String bounds;
    private final String vietnamese;
    private final String english;

    ValueForm(String bounds, String vietnamese, String english) {
        this.bounds = bounds;
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Returns what can be read and printed, or nothing if all can. */
    Optional<AllowedRange> bounds() {
        return Optional.of(bounds).filter(text -> !text.isEmpty()).map(AllowedRange::new);
    }

    String vietnamese() {
        return vietnamese;
    }

    String english() {
        return english;
    }

    /** Returns whether a value has this form. */
    boolean reads(String value) {
        return switch (this) {
            case TEXT -> true;
            case TRUTH, ALIGNMENT, POSITION -> bounds().orElseThrow().holds(this, value);
            default -> measure(value).isPresent();
        };
    }

    /** Returns the value as a number that compares with others of this form, or nothing. */
    OptionalLong measure(String value) {
        return switch (this) {
            case SIZE, THIN_SIZE -> whole(value, "\\d{1,3}(\\.[05])?", 2);
            case LINE -> whole(value, "\\d{1,4}", 1);
            case INDENT, SPACE, PITCH, PAPER, MARGIN -> emu(value);
            default -> OptionalLong.empty();
        };
    }

    private static OptionalLong whole(String value, String form, int parts) {
        return value.matches(form)
                ? OptionalLong.of(new BigDecimal(value)
                        .multiply(BigDecimal.valueOf(parts))
                        .longValue())
                : OptionalLong.empty();
    }

    private static OptionalLong emu(String value) {
        Matcher length = LENGTH.matcher(value);
        if (!length.matches()) {
            return OptionalLong.empty();
        }
        String number = length.group(1);
        return OptionalLong.of((length.group(2).equals("mm") ? Length.mm(number) : Length.pt(number)).emu());
    }
}
