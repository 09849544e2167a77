package io.github.vanthu.check.mend;

import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The comments of a DOCX (ghi chú; ECMA-376 Part 1, 17.13.4), those of others kept. */
final class CommentPart {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private static final String AUTHOR = "Vanthu";
    /** Half-points of a size that Word shows in the margin. */
    private static final String SIZE = "20";

    private final Element comments;
    private int next;

    CommentPart(MainPart main) {
        String name = main.related("comments").orElseGet(() -> added(main));
        this.comments = main.parts().open(name).getDocumentElement();
        this.next = Word.children(comments)
                        .map(comment -> Word.value(comment, "id"))
                        .filter(id -> id.matches("\\d{1,9}"))
                        .mapToInt(Integer::parseInt)
                        .max()
                        .orElse(-1)
                + 1;
    }

    private static String added(MainPart main) {
        String folder = main.name().substring(0, main.name().lastIndexOf('/') + 1);
        String name = main.parts().free(folder + "comments", ".xml");
        String xml = "<w:comments xmlns:w=\"" + main.root().getNamespaceURI() + "\"></w:comments>";
        main.parts().add(name, xml);
        main.relate("comments", name, TYPE);
        return name;
    }

    /**
     * Adds a comment.
     *
     * @param lines its paragraphs, the first in bold
     * @return its identifier
     */
    String add(List<String> lines) {
        String id = String.valueOf(next++);
        Element comment = Word.make(comments, "comment");
        Word.set(comment, "id", id);
        Word.set(comment, "author", AUTHOR);
        Word.set(comment, "initials", "VT");
        for (int i = 0; i < lines.size(); i++) {
            comment.appendChild(paragraph(lines.get(i), i == 0));
        }
        comments.appendChild(comment);
        return id;
    }

    /** The style of plain text of an office is none for the margin: too large, indented, far apart. */
    private Element paragraph(String text, boolean bold) {
        Element paragraph = Word.make(comments, "p");
        Element look = with(paragraph, "pPr");
        Word.set(Word.set(with(look, "spacing"), "before", "0"), "after", "0");
        Word.set(with(look, "ind"), "firstLine", "0");
        Word.set(with(look, "jc"), "val", "left");
        Element run = with(paragraph, "r");
        Element runLook = with(run, "rPr");
        if (bold) {
            with(runLook, "b");
        }
        Word.set(with(runLook, "sz"), "val", SIZE);
        Element words = with(run, "t");
        words.setAttribute("xml:space", "preserve");
        words.setTextContent(text);
        return paragraph;
    }

    private static Element with(Element parent, String name) {
        Node added = parent.appendChild(Word.make(parent, name));
        return (Element) added;
    }
}
