package io.github.vanthu.docx;

import io.github.vanthu.document.Document;
import java.io.IOException;
import java.io.OutputStream;

/** Writes the parts around the body: content types, relationships, the frame's own parts, properties. */
final class PackageParts {
    private static final String RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
    private static final String CORE_RELATIONSHIP = Namespaces.PACKAGE_RELATIONSHIPS + "/metadata/core-properties";

    private final Document.Properties properties;
    private final Frame frame;
    private final boolean carries;

    /** Prepares the parts; {@code carries} says whether a {@link CarriedPart} follows. */
    PackageParts(Document.Properties properties, Frame frame, boolean carries) {
        this.carries = carries;
        this.properties = properties;
        this.frame = frame;
    }

    /** Writes them, content types first as readers like it. */
    void write(PackageStream zip) throws IOException {
        contentTypes(zip);
        packageRelationships(zip);
        documentRelationships(zip);
        for (FramePart part : frame.parts()) {
            zip.part(part.name(), part.xml());
        }
        new PropertyParts(properties).write(zip);
    }

    private void contentTypes(PackageStream zip) throws IOException {
        try (Markup out = new Markup(zip.begin("[Content_Types].xml"))) {
            out.start("Types").attribute("xmlns", Namespaces.CONTENT_TYPES);
            suffix(out, "rels", RELATIONSHIPS_TYPE);
            suffix(out, "xml", "application/xml");
            type(out, BodyParts.DOCUMENT, Namespaces.wordType("document.main"));
            type(out, BodyParts.FOOTNOTES, Namespaces.wordType("footnotes"));
            frame.parts().forEach(part -> type(out, part.name(), part.contentType()));
            type(out, PropertyParts.CORE, "application/vnd.openxmlformats-package.core-properties+xml");
            type(out, PropertyParts.EXTENDED, PropertyParts.TYPE + "extended-properties+xml");
            type(out, PropertyParts.CUSTOM, PropertyParts.TYPE + "custom-properties+xml");
            if (carries) {
                type(out, CarriedPart.PROPERTIES, PropertyParts.TYPE + "customXmlProperties+xml");
            }
            out.end();
        }
    }

    private void packageRelationships(PackageStream zip) throws IOException {
        try (Markup out = relationships(zip.begin("_rels/.rels"))) {
            relationship(out, "rId1", Namespaces.relationship("officeDocument"), BodyParts.DOCUMENT);
            relationship(out, "rId2", CORE_RELATIONSHIP, PropertyParts.CORE);
            relationship(out, "rId3", Namespaces.relationship("extended-properties"), PropertyParts.EXTENDED);
            relationship(out, "rId4", Namespaces.relationship("custom-properties"), PropertyParts.CUSTOM);
            out.end();
        }
    }

    private void documentRelationships(PackageStream zip) throws IOException {
        try (Markup out = relationships(zip.begin("word/_rels/document.xml.rels"))) {
            frame.parts().forEach(part -> relationship(out, part.id(), part.relationship(), "/" + part.name()));
            relationship(out, Frame.FOOTNOTES_ID, Namespaces.relationship("footnotes"), "/" + BodyParts.FOOTNOTES);
            if (carries) {
                relationship(out, Frame.CARRIED_ID, Namespaces.relationship("customXml"), CarriedPart.TARGET);
            }
            out.end();
        }
    }

    private static Markup relationships(OutputStream stream) {
        return new Markup(stream).start("Relationships").attribute("xmlns", Namespaces.PACKAGE_RELATIONSHIPS);
    }

    private static void relationship(Markup out, String id, String type, String target) {
        out.start("Relationship").attribute("Id", id).attribute("Type", type);
        out.attribute("Target", target).end();
    }

    private static void suffix(Markup out, String extension, String type) {
        out.start("Default").attribute("Extension", extension);
        out.attribute("ContentType", type).end();
    }

    private static void type(Markup out, String part, String type) {
        out.start("Override").attribute("PartName", "/" + part);
        out.attribute("ContentType", type).end();
    }
}
