package io.github.vanthu.engine;

import io.github.vanthu.document.ParagraphStyle;
import io.github.vanthu.model.Office;
import io.github.vanthu.regulation.FormatProfile;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What an office chooses within the national format: the size of body text and the indent of first lines.
 *
 * <p>Both are free between two values (Nghị định 30/2020, Phụ lục I, II.6.e).
 */
final class OfficeOverrides {
    private static final Pattern BODY_STYLE = Pattern.compile("Body|Base|(Heading|RunIn)\\d");

    private OfficeOverrides() {}

    /**
     * Returns the office's values by the path of the format profile, such as {@code styles/Body/size} to {@code 13}.
     *
     * @param profile the profile whose body styles are concerned
     * @throws IllegalArgumentException if a value is not one of the two allowed ones
     */
    static Map<String, String> of(Office office, FormatProfile profile) {
        Map<String, String> overrides = new TreeMap<>();
        List<String> styles = bodyStyles(profile);
        office.bodySize().ifPresent(size -> put(overrides, styles, "size", checkedSize(size)));
        office.firstLineIndent().ifPresent(indent -> put(overrides, styles, "firstLine", indentLength(indent)));
        return overrides;
    }

    private static List<String> bodyStyles(FormatProfile profile) {
        return profile.styles().paragraphs().stream()
                .map(ParagraphStyle::id)
                .filter(id -> BODY_STYLE.matcher(id).matches())
                .toList();
    }

    private static void put(Map<String, String> overrides, List<String> styles, String value, String text) {
        styles.forEach(style -> overrides.put("styles/" + style + "/" + value, text));
    }

    private static String checkedSize(int size) {
        if (size != 13 && size != 14) {
            throw new IllegalArgumentException("bodySize must be 13 or 14 but is " + size);
        }
        return String.valueOf(size);
    }

    private static String indentLength(String centimetres) {
        return switch (centimetres.strip().replace(',', '.')) {
            case "1", "1.0" -> "10 mm";
            case "1.27" -> "12.7 mm";
            default -> throw new IllegalArgumentException("firstLineIndent must be 1 or 1.27 but is " + centimetres);
        };
    }
}
