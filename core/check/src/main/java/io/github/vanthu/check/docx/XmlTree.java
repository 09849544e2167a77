package io.github.vanthu.check.docx;

import io.github.vanthu.docx.DocxReadException;
import io.github.vanthu.docx.PartXml;
import io.github.vanthu.regulation.Limit;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Reads a part into elements; each knows where it stands. For one part. */
final class XmlTree {
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:"),
            Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/main", "a:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/main", "a:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/picture", "pic:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/picture", "pic:"),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps:"),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingGroup", "wpg:"),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas", "wpc:"),
            Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"),
            Map.entry("urn:schemas-microsoft-com:vml", "v:"),
            Map.entry("urn:schemas-microsoft-com:office:office", "o:"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m:"));

    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, String> names = new HashMap<>();

    private XmlTree() {}

    /** An element whose end has not come yet. */
    private static final class Open {
        private final XmlElement element;
        private final Map<String, XmlElement> first = new HashMap<>();
        private final Map<String, Integer> counts = new HashMap<>();

        private Open(XmlElement element) {
            this.element = element;
        }

        /** Returns the number of a new child among those written alike. */
        private int number(String written) {
            return counts.merge(written, 1, Integer::sum);
        }

        private void place(XmlElement child, int number) {
            element.add(child);
            if (number > 1) {
                child.hasLike();
                first.getOrDefault(child.written(), child).hasLike();
            } else {
                first.put(child.written(), child);
            }
        }
    }

    /** Returns the root element of a part. */
    static XmlElement read(byte[] part) throws XMLStreamException, DocxReadException {
        PartXml xml = new PartXml(new ByteArrayInputStream(part), Limit.DOCUMENT_DEPTH.value());
        if (!xml.root()) {
            throw new XMLStreamException("no root element");
        }
        XmlTree tree = new XmlTree();
        XmlElement root = tree.start(xml);
        while (!xml.ended()) {
            tree.event(xml, xml.next());
        }
        return root;
    }

    private void event(PartXml xml, int event) {
        if (event == XMLStreamConstants.START_ELEMENT) {
            start(xml);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            open.pop();
        } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
            text(xml.characters());
        }
    }

    private void text(String characters) {
        if (!open.isEmpty()) {
            open.getFirst().element.add(characters);
        }
    }

    private XmlElement start(PartXml xml) {
        String written = known(xml.prefix().isEmpty() ? xml.name() : xml.prefix() + ":" + xml.name());
        String name = known(PREFIXES.getOrDefault(xml.namespace(), "?:") + xml.name());
        Optional<Open> above = Optional.ofNullable(open.peek());
        int number = above.map(outer -> outer.number(written)).orElse(1);
        XmlElement element = new XmlElement(name, written, xml.attributes(), above.map(outer -> outer.element), number);
        above.ifPresent(outer -> outer.place(element, number));
        open.push(new Open(element));
        return element;
    }

    private String known(String name) {
        return names.computeIfAbsent(name, same -> same);
    }
}
