package io.github.vanthu.check.mend;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds an element by a path such as {@code /w:document/w:body/w:p[12]}, its numbers counted among siblings of one name. */
final class NodePath {
    private static final Pattern STEP = Pattern.compile("/([^/\\[\\]]+)(?:\\[(\\d+)])?");

    private NodePath() {}

    static Optional<Element> find(Document part, String path) {
        Optional<Node> found = Optional.of(part);
        Matcher steps = STEP.matcher(path);
        while (steps.find() && found.isPresent()) {
            int number = steps.group(2) == null ? 1 : Integer.parseInt(steps.group(2));
            found = child(found.get(), steps.group(1), number);
        }
        return found.filter(Element.class::isInstance).map(Element.class::cast);
    }

    private static Optional<Node> child(Node parent, String name, int number) {
        int count = 0;
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            count += child instanceof Element && child.getNodeName().equals(name) ? 1 : 0;
            if (count == number) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }
}
