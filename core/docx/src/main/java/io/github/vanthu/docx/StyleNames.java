package io.github.vanthu.docx;

import io.github.vanthu.document.ParagraphStyle;
import io.github.vanthu.document.StyleSheet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Chooses the names under which Word shows the styles of a sheet.
 *
 * <p>The first style of each outline level becomes Word's own heading of that level, the footnote's Word's own footnote
 * text, so that the navigation pane and tables of contents work; there the sheet's name is an alias. Names are unique.
 */
final class StyleNames {
    private final StyleSheet sheet;
    private final Set<Integer> levels = new HashSet<>();
    private final Set<String> taken = new HashSet<>(
            Set.of("normal", "dòng đệm", "khung không kẻ", "table grid", "normal table", "footnote reference"));

    /**
     * The names of one style.
     *
     * @param name its name; Word shows its own ones in the user's language
     * @param alias its second name, or empty
     */
    record Names(String name, String alias) {
        static final Names NONE = new Names("", "");
    }

    private StyleNames(StyleSheet sheet) {
        this.sheet = sheet;
    }

    /** Returns the names of all paragraph styles of a sheet, in its order. */
    static Map<ParagraphStyle, Names> of(StyleSheet sheet) {
        StyleNames names = new StyleNames(sheet);
        Map<ParagraphStyle, Names> chosen = new LinkedHashMap<>();
        sheet.paragraphs().forEach(style -> chosen.put(style, names.choose(style)));
        return chosen;
    }

    private Names choose(ParagraphStyle style) {
        int level = style.outlineLevel();
        if (level > 0 && levels.add(level)) {
            return new Names("heading " + level, own(style));
        }
        return style.id().equals(sheet.footnote().id())
                ? new Names("footnote text", own(style))
                : new Names(own(style), "");
    }

    /** The sheet's name; commas and semicolons would part it into several names. */
    private String own(ParagraphStyle style) {
        String name = style.name().replace(",", "").replace(";", "");
        String unique = taken.add(name.toLowerCase(Locale.ROOT)) ? name : name + " (" + style.id() + ")";
        taken.add(unique.toLowerCase(Locale.ROOT));
        return unique;
    }
}
