package io.github.vanthu.check.docx;

import io.github.vanthu.check.content.ContentPlace;
import io.github.vanthu.check.content.Furniture;
import io.github.vanthu.check.content.PageSection;
import io.github.vanthu.check.content.UnreadableFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the text section by section. For one file. */
final class BodyReader {
    private final DocxFile file;
    private final PartReading part;
    private final FurnitureReader furniture;
    private final List<PageSection> sections = new ArrayList<>();

    /** Reads the text of a file. */
    BodyReader(DocxFile file) {
        this.file = file;
        this.part = new PartReading(file, file.text(), true);
        this.furniture = new FurnitureReader(file);
    }

    /** Returns the sections. */
    List<PageSection> read() throws UnreadableFileException {
        XmlElement root = file.pack().root(file.text());
        Optional<XmlElement> body = root.child("w:body");
        List<XmlElement> blocks = new ArrayList<>();
        for (XmlElement block : body.map(Wrappings::unwrapped).orElse(List.of())) {
            blocks.add(block);
            Optional<XmlElement> end = block.is("w:p") ? block.at("w:pPr", "w:sectPr") : Optional.empty();
            if (end.isPresent()) {
                section(blocks, end, root);
                blocks.clear();
            }
        }
        section(blocks, body.flatMap(found -> found.child("w:sectPr")), root);
        return sections;
    }

    private void section(List<XmlElement> blocks, Optional<XmlElement> end, XmlElement root)
            throws UnreadableFileException {
        file.section(sections.size() + 1);
        SectionProperties properties = new SectionProperties(end);
        Column column = properties.column();
        BlockReader reader = new BlockReader(part, column);
        reader.read(blocks);
        ContentPlace place = part.place(end.orElse(root));
        List<Furniture> margins = furniture.next(properties, column);
        sections.add(new PageSection(properties.setup(place), reader.pieces(), margins));
    }
}
