package io.github.vanthu.docx;

import io.github.vanthu.document.TextStyle;
import java.util.Locale;

/** Writes how characters differ from their paragraph's style, in the order of the schema (ECMA-376, CT_RPr). */
final class TextLook {
    private TextLook() {}

    /** Writes the run properties of a look over a base; nothing if they are the same. */
    static void write(Markup out, TextStyle look, TextStyle base) {
        if (!look.equals(base)) {
            out.start("w:rPr");
            differences(out, look, base);
            out.end();
        }
    }

    /** Writes the properties in which a look differs from a base. */
    static void differences(Markup out, TextStyle look, TextStyle base) {
        toggle(out, "w:b", look.bold(), base.bold());
        toggle(out, "w:i", look.italic(), base.italic());
        if (look.halfPoints() != base.halfPoints()) {
            out.value("w:sz", look.halfPoints()).value("w:szCs", look.halfPoints());
        }
        if (look.position() != base.position()) {
            out.value("w:vertAlign", look.position().name().toLowerCase(Locale.ROOT));
        }
    }

    private static void toggle(Markup out, String name, boolean on, boolean base) {
        if (on != base) {
            flag(out, name, on);
            flag(out, name + "Cs", on);
        }
    }

    private static void flag(Markup out, String name, boolean on) {
        if (on) {
            out.empty(name);
        } else {
            out.value(name, 0);
        }
    }
}
