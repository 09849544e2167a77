package io.github.vanthu.check.docx;

import io.github.vanthu.check.content.UnreadableFileException;
import io.github.vanthu.docx.DocxReadException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.io3.Load3;
import org.docx4j.openpackaging.packages.OpcPackage;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.relationships.RelationshipsPart;
import org.docx4j.relationships.Relationship;
import org.jspecify.annotations.Nullable;

/** A package that docx4j has opened: its parts and what leads from one to another; targets outside of it are never followed. */
final class OpenedPackage {
    private final Refusal refusal;
    private final CheckedParts parts;
    private final OpcPackage opened;

    private OpenedPackage(Refusal refusal, CheckedParts parts, OpcPackage opened) {
        this.refusal = refusal;
        this.parts = parts;
        this.opened = opened;
    }

    /** Opens a file. */
    static OpenedPackage open(byte[] file, Refusal refusal) throws UnreadableFileException {
        CheckedParts parts = CheckedParts.of(file, refusal);
        if (parts.find("[Content_Types].xml").isEmpty()) {
            throw refusal.of("CHECK-021");
        }
        try {
            return new OpenedPackage(refusal, parts, new Load3(new PartsStore(parts)).get());
        } catch (Docx4JException | RuntimeException e) {
            throw refusal.of("EXTRACT-003");
        }
    }

    /** Returns the part with the text. */
    Part text() throws UnreadableFileException {
        Part main = related(opened.getRelationshipsPart(), "officeDocument").orElseThrow(() -> refusal.of("CHECK-021"));
        if (!root(main).is("w:document")) {
            throw refusal.of("CHECK-021");
        }
        return main;
    }

    /** Returns the part that another one leads to by a kind of relation, such as {@code styles}. */
    Optional<Part> related(Part from, String kind) {
        return related(from.getRelationshipsPart(false), kind);
    }

    private static Optional<Part> related(@Nullable RelationshipsPart relations, String kind) {
        if (relations == null) {
            return Optional.empty();
        }
        return relations.getRelationships().getRelationship().stream()
                .filter(relation -> relation.getType().endsWith("/" + kind))
                .findFirst()
                .flatMap(relation -> inside(relations, relation));
    }

    /** Returns the part that another one leads to by an identifier. */
    Optional<Part> target(Part from, String id) {
        RelationshipsPart relations = from.getRelationshipsPart(false);
        if (relations == null || id.isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(relations.getRelationshipByID(id)).flatMap(relation -> inside(relations, relation));
    }

    private static Optional<Part> inside(RelationshipsPart relations, Relationship relation) {
        boolean outside = "External".equals(relation.getTargetMode());
        return outside ? Optional.empty() : Optional.ofNullable(relations.getPart(relation));
    }

    /** Returns the name of a part as places give it, such as {@code word/document.xml}. */
    static String name(Part part) {
        return part.getPartName().getName().substring(1);
    }

    /** Returns the bytes of a part. */
    byte[] bytes(Part part) {
        return parts.find(name(part)).orElseGet(() -> new byte[0]);
    }

    /** Returns the root element of a part. */
    XmlElement root(Part part) throws UnreadableFileException {
        try {
            return XmlTree.read(bytes(part));
        } catch (XMLStreamException | DocxReadException e) {
            throw refusal.of("EXTRACT-003");
        }
    }

    /** Returns the root element of a related part. */
    Optional<XmlElement> relatedRoot(Part from, String kind) throws UnreadableFileException {
        Optional<Part> part = related(from, kind);
        return part.isPresent() ? Optional.of(root(part.get())) : Optional.empty();
    }
}
