package io.github.vanthu.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/**
 * The custom XML part in which a package carries the data that it was made from (ECMA-376 Part 1, 15.2.5 and 22.5).
 *
 * <p>The data stand as text in the root element, whose attribute holds the digest of the printed text.
 */
final class CarriedPart {
    /** The namespace of the root element. */
    static final String NAMESPACE = "https://vanthu.github.io/ns/plan-data/1";

    static final String ROOT = "planData";
    static final String DIGEST = "printedText";
    static final String PROPERTIES = "customXml/itemProps1.xml";

    /** Word and LibreOffice look for the part at a target of this form. */
    static final String TARGET = "../customXml/item1.xml";

    private static final String ITEM = "customXml/item1.xml";
    private static final String DATASTORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

    private CarriedPart() {}

    static void write(PackageStream zip, byte[] data, PrintedText text) throws IOException {
        try (Markup out = new Markup(zip.begin(ITEM))) {
            out.start(ROOT).attribute("xmlns", NAMESPACE).attribute(DIGEST, text.digest());
            out.text(new String(data, StandardCharsets.UTF_8)).end();
        }
        try (Markup out = new Markup(zip.begin("customXml/_rels/item1.xml.rels"))) {
            out.start("Relationships").attribute("xmlns", Namespaces.PACKAGE_RELATIONSHIPS);
            out.start("Relationship").attribute("Id", "rId1");
            out.attribute("Type", Namespaces.relationship("customXmlProps"));
            out.attribute("Target", "itemProps1.xml").end().end();
        }
        try (Markup out = new Markup(zip.begin(PROPERTIES))) {
            out.start("ds:datastoreItem").attribute("xmlns:ds", DATASTORE);
            out.attribute("ds:itemID", identifier()).start("ds:schemaRefs");
            out.start("ds:schemaRef").attribute("ds:uri", NAMESPACE).end();
            out.end().end();
        }
    }

    /** The identifier names the form of the data, not the file, so it is the same everywhere. */
    private static String identifier() {
        UUID id = UUID.nameUUIDFromBytes(NAMESPACE.getBytes(StandardCharsets.UTF_8));
        return "{" + id.toString().toUpperCase(Locale.ROOT) + "}";
    }
}
