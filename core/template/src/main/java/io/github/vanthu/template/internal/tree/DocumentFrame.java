package io.github.vanthu.template.internal.tree;

import io.github.vanthu.document.Document;
import io.github.vanthu.document.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The document while its sections are written. */
public final class DocumentFrame implements Frame {
    private final List<Section> sections = new ArrayList<>();
    private Optional<Document.Properties> properties = Optional.empty();

    @Override
    public String name() {
        return "document";
    }

    /** Adds a section. */
    public void add(Section section) {
        sections.add(section);
    }

    /** Sets what a file manager shows. */
    public void describe(Document.Properties described) {
        properties = Optional.of(described);
    }

    List<Section> sections() {
        return List.copyOf(sections);
    }

    Optional<Document.Properties> properties() {
        return properties;
    }
}
