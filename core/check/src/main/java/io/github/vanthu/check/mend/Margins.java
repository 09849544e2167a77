package io.github.vanthu.check.mend;

import org.w3c.dom.Element;

/** Adds headers and footers to sections (đầu trang, chân trang; ECMA-376 Part 1, 17.10). */
final class Margins {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String NAMESPACES = "http://www.w3.org/2000/xmlns/";

    private Margins() {}

    /** Returns a new margin of a section, empty but for one paragraph. */
    static Element added(SectionForm section, boolean top, String pages) {
        String kind = top ? "header" : "footer";
        MainPart main = section.main();
        String folder = main.name().substring(0, main.name().lastIndexOf('/') + 1);
        String part = main.parts().free(folder + kind + "Vanthu", ".xml");
        String root = top ? "hdr" : "ftr";
        String xml = "<w:%s xmlns:w=\"%s\"><w:p></w:p></w:%s>"
                .formatted(root, main.root().getNamespaceURI(), root);
        Element margin = main.parts().add(part, xml).getDocumentElement();
        refer(section, kind, pages, main.relate(kind, part, TYPE + kind + "+xml"));
        return margin;
    }

    private static void refer(SectionForm section, String kind, String pages, String id) {
        Element reference = WordOrder.SECTION.add(section.properties(), kind + "Reference");
        String relation = section.main().relation().replaceFirst("/$", "");
        reference.setAttributeNS(NAMESPACES, "xmlns:rel", relation);
        reference.setAttributeNS(relation, "rel:id", id);
        Word.set(reference, "type", pages);
    }

    /** Returns a paragraph of a margin without anything in it, added where there is none. */
    static Element blank(Element margin) {
        return Word.children(margin)
                .filter(child -> Word.is(child, "p") && Word.children(child).allMatch(part -> Word.is(part, "pPr")))
                .findFirst()
                .orElseGet(() -> (Element) margin.appendChild(Word.make(margin, "p")));
    }
}
