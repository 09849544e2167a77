package io.github.vanthu.check.mend;

import java.util.List;
import org.w3c.dom.Element;

/**
 * The direct formatting of a run, which outdoes all styles (định dạng ký tự; ECMA-376 Part 1, 17.3.2).
 *
 * @param properties the element {@code rPr}
 */
record RunForm(Element properties) {
    private static final String VALUE = "val";
    private static final List<String> SCRIPTS = List.of("ascii", "hAnsi", "eastAsia", "cs");
    private static final List<String> THEMES = List.of("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme", "hint");

    /** Returns the formatting of a run, made if the run has none. */
    static RunForm of(Element run) {
        return new RunForm(Word.child(run, "rPr").orElseGet(() -> {
            Element made = Word.make(run, "rPr");
            run.insertBefore(made, run.getFirstChild());
            return made;
        }));
    }

    void font(String family) {
        Element fonts = property("rFonts");
        THEMES.forEach(theme -> fonts.removeAttributeNS(fonts.getNamespaceURI(), theme));
        SCRIPTS.forEach(script -> Word.set(fonts, script, family));
    }

    /** Sets the size in points; Word counts half-points. */
    void size(double points) {
        String half = String.valueOf(Math.round(points * 2));
        Word.set(property("sz"), VALUE, half);
        Word.set(property("szCs"), VALUE, half);
    }

    void bold(boolean on) {
        toggle("b", on);
        toggle("bCs", on);
    }

    void italic(boolean on) {
        toggle("i", on);
        toggle("iCs", on);
    }

    void upright() {
        Word.set(property("u"), VALUE, "none");
    }

    /** Makes the characters black on white. */
    void black() {
        Element colour = property("color");
        List.of("themeColor", "themeTint", "themeShade")
                .forEach(theme -> colour.removeAttributeNS(colour.getNamespaceURI(), theme));
        Word.set(colour, VALUE, "000000");
        Word.set(property("highlight"), VALUE, "none");
        WordOrder.RUN.remove(properties, "shd");
        Word.set(Word.set(Word.set(property("shd"), VALUE, "clear"), "color", "auto"), "fill", "auto");
    }

    private void toggle(String name, boolean on) {
        Element toggle = property(name);
        toggle.removeAttributeNS(toggle.getNamespaceURI(), VALUE);
        if (!on) {
            Word.set(toggle, VALUE, "0");
        }
    }

    private Element property(String name) {
        return WordOrder.RUN.property(properties, name);
    }
}
