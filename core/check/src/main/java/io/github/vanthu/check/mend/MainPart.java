package io.github.vanthu.check.mend;

import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * The main part of a DOCX with its relationships (ECMA-376 Part 1, 11.3.10).
 *
 * @param parts all parts
 * @param name its name, such as {@code word/document.xml}
 * @param relation what the types of relationships begin with, which differs in strict files
 */
record MainPart(DocxParts parts, String name, String relation) {
    private static final String TYPE = "/officeDocument";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String NO_RELATIONS = "<Relationships xmlns=\"" + RELATIONS + "\"></Relationships>";

    static MainPart of(DocxParts parts) {
        Element found = children(parts.open("_rels/.rels").getDocumentElement())
                .filter(relation -> relation.getAttribute("Type").endsWith(TYPE))
                .findFirst()
                .orElseThrow();
        String type = found.getAttribute("Type");
        String target = found.getAttribute("Target").replaceFirst("^/", "");
        return new MainPart(
                parts, parts.name(target).orElseThrow(), type.substring(0, type.length() - TYPE.length() + 1));
    }

    Element root() {
        return parts.open(name).getDocumentElement();
    }

    /** Returns the name of the part that it refers to by a kind of relationship, such as {@code comments}. */
    Optional<String> related(String kind) {
        return parts.name(relations())
                .flatMap(part -> children(parts.open(part).getDocumentElement())
                        .filter(relation -> relation.getAttribute("Type").equals(this.relation + kind))
                        .findFirst())
                .flatMap(relation -> parts.name(resolved(relation.getAttribute("Target"))));
    }

    /** Returns the name of the part that a relationship of the main part leads to. */
    Optional<String> target(String id) {
        return parts.name(relations())
                .flatMap(part -> children(parts.open(part).getDocumentElement())
                        .filter(relation -> relation.getAttribute("Id").equals(id))
                        .findFirst())
                .flatMap(relation -> parts.name(resolved(relation.getAttribute("Target"))));
    }

    private String resolved(String target) {
        return target.startsWith("/")
                ? target.substring(1)
                : java.net.URI.create("/" + name).resolve(target).getPath().substring(1);
    }

    /**
     * Adds a part beside it that it refers to.
     *
     * @return the identifier of the relationship
     */
    String relate(String kind, String part, String contentType) {
        Element types = parts.open("[Content_Types].xml").getDocumentElement();
        Element type = types.getOwnerDocument().createElementNS(TYPES, named(types, "Override"));
        type.setAttribute("PartName", "/" + part);
        type.setAttribute("ContentType", contentType);
        types.appendChild(type);
        return relation(kind, part);
    }

    private String relation(String kind, String part) {
        if (parts.name(relations()).isEmpty()) {
            parts.add(relations(), NO_RELATIONS);
        }
        Element relations = parts.open(relations()).getDocumentElement();
        String id = freeId(relations);
        Element added = relations.getOwnerDocument().createElementNS(RELATIONS, named(relations, "Relationship"));
        added.setAttribute("Id", id);
        added.setAttribute("Type", relation + kind);
        added.setAttribute("Target", "/" + part);
        relations.appendChild(added);
        return id;
    }

    private static String freeId(Element relations) {
        int number = 1;
        while (taken(relations, "rId" + number)) {
            number++;
        }
        return "rId" + number;
    }

    private static boolean taken(Element relations, String id) {
        return children(relations)
                .anyMatch(relation -> relation.getAttribute("Id").equals(id));
    }

    private String relations() {
        int slash = name.lastIndexOf('/') + 1;
        return name.substring(0, slash) + "_rels/" + name.substring(slash) + ".rels";
    }

    private static String named(Element beside, String name) {
        return beside.getPrefix() == null ? name : beside.getPrefix() + ":" + name;
    }

    private static Stream<Element> children(Element parent) {
        return Word.children(parent);
    }
}
