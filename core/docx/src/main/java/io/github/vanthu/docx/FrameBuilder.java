package io.github.vanthu.docx;

import io.github.vanthu.document.StyleSheet.PageNumberPosition;
import java.util.List;
import org.docx4j.XmlUtils;
import org.docx4j.jaxb.Context;

/** Builds frames with docx4j's object model; with the other {@code Frame…Part} classes all that sees docx4j. */
final class FrameBuilder {
    private final FrameKey key;

    FrameBuilder(FrameKey key) {
        this.key = key;
    }

    /** Builds the frame. */
    Frame build() {
        return new Frame(
                key.digest(),
                List.of(
                        part("rId1", "styles", "styles", new FrameStylesPart(key).build()),
                        part("rId2", "settings", "settings", new FrameSettingsPart(key.language()).build()),
                        part("rId3", "fontTable", "fontTable", FrameFontsPart.build()),
                        pageNumber(Frame.NUMBERED_ID, "1", true),
                        pageNumber(Frame.UNNUMBERED_ID, "2", false)));
    }

    private FramePart pageNumber(String id, String suffix, boolean numbered) {
        FramePageNumberPart part =
                new FramePageNumberPart(StyleIds.of(key.styles().pageNumber()), numbered);
        return key.styles().pageNumberPosition() == PageNumberPosition.TOP_CENTRE
                ? part(id, "header" + suffix, "header", part.header())
                : part(id, "footer" + suffix, "footer", part.footer());
    }

    private static FramePart part(String id, String name, String kind, Object content) {
        return new FramePart(
                id,
                "word/" + name + ".xml",
                Namespaces.wordType(kind),
                Namespaces.relationship(kind),
                CanonicalXml.of(XmlUtils.marshaltoString(content, true, false, Context.jc)));
    }
}
