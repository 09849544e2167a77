package io.github.vanthu.check.mend;

import org.w3c.dom.Element;

/** The attribute by which an element refers to another part (ECMA-376 Part 1, 22.8.2.1). */
final class RelationId {
    private RelationId() {}

    static String of(Element reference) {
        for (int i = 0; i < reference.getAttributes().getLength(); i++) {
            var attribute = reference.getAttributes().item(i);
            String space = String.valueOf(attribute.getNamespaceURI());
            if ("id".equals(attribute.getLocalName()) && space.endsWith("/relationships")) {
                return attribute.getNodeValue();
            }
        }
        return "";
    }
}
