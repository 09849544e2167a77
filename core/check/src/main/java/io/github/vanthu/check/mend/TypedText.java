package io.github.vanthu.check.mend;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** The typed characters of a paragraph, over all its runs (chữ đã gõ của một đoạn); for one paragraph. */
final class TypedText {
    private final List<Element> texts = new ArrayList<>();

    TypedText(Element paragraph) {
        collect(paragraph);
    }

    /** What stands in boxes, was deleted, or is an instruction of a field is no text of the paragraph. */
    private void collect(Element parent) {
        Word.children(parent)
                .filter(child ->
                        !Word.is(child, "txbxContent") && !Word.is(child, "del") && !Word.is(child, "moveFrom"))
                .forEach(child -> {
                    if (Word.is(child, "t") || Word.is(child, "br") || Word.is(child, "tab")) {
                        texts.add(child);
                    } else {
                        collect(child);
                    }
                });
    }

    /** Returns the characters; line breaks as line feeds, tabs as tabs. */
    String text() {
        StringBuilder text = new StringBuilder();
        texts.forEach(element -> text.append(characters(element)));
        return text.toString();
    }

    private static String characters(Element element) {
        if (Word.is(element, "t")) {
            return element.getTextContent();
        }
        return Word.is(element, "br") ? "\n" : "\t";
    }

    /**
     * Replaces characters; what takes their place looks like the first of them, or like the one before where none is taken away.
     *
     * @param from index of the first character
     * @param to index behind the last one
     */
    void replace(int from, int to, String others) {
        String rest = others;
        int start = 0;
        for (Element element : texts) {
            String old = characters(element);
            int head = within(from - start, old);
            int tail = within(to - start, old);
            boolean here = from == to ? from >= start && from <= start + old.length() && !rest.isEmpty() : head < tail;
            if (here && Word.is(element, "t")) {
                write(element, old.substring(0, head) + rest + old.substring(tail));
                rest = "";
            }
            start += old.length();
        }
    }

    private static int within(int index, String text) {
        return Math.max(0, Math.min(text.length(), index));
    }

    private static void write(Element text, String characters) {
        text.setTextContent(characters);
        text.setAttribute("xml:space", "preserve");
    }
}
