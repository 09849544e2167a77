package io.github.vanthu.check.clean;

/** How the characters of a paragraph are cut into runs. */
@FunctionalInterface
interface Runs {
    /** One run; line feeds become breaks, tabs become tabs. */
    Runs PLAIN = (props, text) -> "<w:r>" + props + text(text) + "</w:r>";

    /** Returns runs with properties. */
    String write(String props, String text);

    /** Returns the inside of a run. */
    static String text(String text) {
        return "<w:t xml:space='preserve'>"
                + escaped(text)
                        .replace("\n", "</w:t><w:br/><w:t xml:space='preserve'>")
                        .replace("\t", "</w:t><w:tab/><w:t xml:space='preserve'>")
                + "</w:t>";
    }

    /** Returns text with markup characters escaped. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
