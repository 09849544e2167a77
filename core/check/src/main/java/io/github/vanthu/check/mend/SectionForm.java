package io.github.vanthu.check.mend;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * The properties of a section (thiết lập trang; ECMA-376 Part 1, 17.6); lengths in twips.
 *
 * @param main the part that it is in
 * @param properties the element {@code sectPr}
 */
record SectionForm(MainPart main, Element properties) {
    /** Returns all sections of a text in order. */
    static List<SectionForm> all(MainPart main) {
        return Word.all(main.root(), "sectPr")
                .map(properties -> new SectionForm(main, properties))
                .toList();
    }

    /** Sets a margin: {@code top}, {@code bottom}, {@code left} or {@code right}; a gutter counts to the left one. */
    void margin(String side, long twips) {
        Element margins = WordOrder.SECTION.property(properties, "pgMar");
        long gutter = side.equals("left") ? number(Word.value(margins, "gutter")) : 0;
        String sign = Word.value(margins, side).startsWith("-") ? "-" : "";
        Word.set(margins, side, sign + (twips - gutter));
    }

    private static long number(String digits) {
        return digits.matches("\\d{1,9}") ? Long.parseLong(digits) : 0;
    }

    /** Sets the size of the paper. */
    void paper(long width, long height) {
        Element size = WordOrder.SECTION.property(properties, "pgSz");
        Word.set(Word.set(size, "w", String.valueOf(width)), "h", String.valueOf(height));
        size.removeAttributeNS(size.getNamespaceURI(), "code");
    }

    /** Lets the first page have margins' contents of its own. */
    void firstPageApart() {
        Element apart = WordOrder.SECTION.property(properties, "titlePg");
        apart.removeAttributeNS(apart.getNamespaceURI(), "val");
    }

    /** Numbers the pages from 1 on, in Arabic digits. */
    void numberedFromOne() {
        Word.set(arabic(), "start", "1");
    }

    /** Numbers the pages in Arabic digits, from 1 where numbering begins anew. */
    void numberedAsUsual() {
        if (!Word.value(arabic(), "start").isEmpty()) {
            numberedFromOne();
        }
    }

    private Element arabic() {
        Element numbers = WordOrder.SECTION.property(properties, "pgNumType");
        numbers.removeAttributeNS(numbers.getNamespaceURI(), "fmt");
        return numbers;
    }

    /**
     * Returns the reference to what stands in a margin.
     *
     * @param kind {@code headerReference} or {@code footerReference}
     * @param pages {@code default}, {@code first} or {@code even}
     */
    Optional<Element> reference(String kind, String pages) {
        return Word.children(properties)
                .filter(child -> Word.is(child, kind) && Word.value(child, "type").equals(pages))
                .findFirst();
    }

    /** Returns what stands in a margin; nothing where it is the same as in the section before. */
    Optional<Element> furniture(String kind, String pages) {
        return reference(kind, pages)
                .flatMap(reference -> main.target(RelationId.of(reference)))
                .map(part -> main.parts().open(part).getDocumentElement());
    }
}
