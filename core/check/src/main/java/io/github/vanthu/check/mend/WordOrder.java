package io.github.vanthu.check.mend;

import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The order in which properties must stand (ECMA-376 Part 1, 17.3.1.26, 17.3.2.28 and 17.6.17).
 *
 * @param names local names in order
 */
record WordOrder(List<String> names) {
    static final WordOrder PARAGRAPH =
            of("pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs"
                    + " suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi"
                    + " adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc"
                    + " textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange");
    static final WordOrder RUN = of(
            "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid"
                    + " vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign"
                    + " rtl cs em lang eastAsianLayout specVanish oMath rPrChange");
    static final WordOrder SECTION = of(
            "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType"
                    + " cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings"
                    + " sectPrChange");

    private static WordOrder of(String names) {
        return new WordOrder(List.of(names.split(" ")));
    }

    /** Returns the property of a name, made at its place if it is missing. */
    Element property(Element properties, String name) {
        return Word.child(properties, name).orElseGet(() -> add(properties, name));
    }

    /** Adds a property behind those of its name, where others must follow it. */
    Element add(Element properties, String name) {
        Element added = Word.make(properties, name);
        Node before = Word.children(properties)
                .filter(child -> names.indexOf(child.getLocalName()) > names.indexOf(name)
                        || !names.contains(child.getLocalName()))
                .map(Node.class::cast)
                .findFirst()
                .orElse(null);
        properties.insertBefore(added, before);
        return added;
    }

    /** Removes a property. */
    void remove(Element properties, String name) {
        Word.child(properties, name).ifPresent(properties::removeChild);
    }
}
