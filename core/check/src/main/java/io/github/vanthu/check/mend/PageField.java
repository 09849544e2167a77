package io.github.vanthu.check.mend;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The field that shows the number of the page (trường PAGE; ECMA-376 Part 1, 17.16.5.44). */
final class PageField {
    private static final Pattern PAGE = Pattern.compile("(?i)\\s*PAGE\\b.*", Pattern.DOTALL);
    /** What stands around a number that nobody misses with it. */
    private static final Pattern ORNAMENT = Pattern.compile("(?i)[\\s\\p{Pd}/|.\\d]*(trang|page)?[\\s\\p{Pd}/|.\\d]*");

    private PageField() {}

    /** Returns the paragraphs of a margin that show it and can be changed: none in drawn boxes. */
    static List<Element> paragraphs(Element margin) {
        return Word.all(margin, "p")
                .filter(PageField::shows)
                .filter(paragraph -> !boxed(paragraph))
                .toList();
    }

    private static boolean shows(Element paragraph) {
        Stream<String> simple = Word.all(paragraph, "fldSimple").map(field -> Word.value(field, "instr"));
        Stream<String> complex = Word.all(paragraph, "instrText").map(Element::getTextContent);
        return Stream.concat(simple, complex)
                .anyMatch(instruction -> PAGE.matcher(instruction).matches());
    }

    private static boolean boxed(Element paragraph) {
        boolean holds = Word.all(paragraph, "txbxContent").findAny().isPresent();
        Node around = paragraph.getParentNode();
        while (around != null && !Word.is(around, "txbxContent")) {
            around = around.getParentNode();
        }
        return holds || around != null;
    }

    /** Takes the number out of a paragraph; returns whether that was possible without other words. */
    static boolean remove(Element paragraph) {
        if (!ORNAMENT.matcher(new TypedText(paragraph).text()).matches()) {
            return false;
        }
        List<Element> content =
                Word.children(paragraph).filter(child -> !Word.is(child, "pPr")).toList();
        content.forEach(paragraph::removeChild);
        return true;
    }

    /** Writes the number into a paragraph without text. */
    static void write(Element paragraph, double size) {
        part(paragraph, "fldChar", "begin", size);
        Element instruction = part(paragraph, "instrText", "", size);
        instruction.setAttribute("xml:space", "preserve");
        instruction.setTextContent(" PAGE ");
        part(paragraph, "fldChar", "separate", size);
        part(paragraph, "t", "", size).setTextContent("2");
        part(paragraph, "fldChar", "end", size);
    }

    private static Element part(Element paragraph, String name, String type, double size) {
        Element run = Word.make(paragraph, "r");
        paragraph.appendChild(run);
        RunForm form = RunForm.of(run);
        form.font("Times New Roman");
        form.size(size);
        form.bold(false);
        form.italic(false);
        Element part = Word.make(run, name);
        if (!type.isEmpty()) {
            Word.set(part, "fldCharType", type);
        }
        run.appendChild(part);
        return part;
    }
}
