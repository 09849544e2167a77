package io.github.vanthu.check.docx;

import io.github.vanthu.check.content.ContentPlace;
import io.github.vanthu.check.content.Remark;
import io.github.vanthu.check.content.Run;
import io.github.vanthu.check.content.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what stands in a paragraph: its characters and what is drawn at it. For one paragraph. */
final class InlineReader {
    private final PartReading part;
    private final ParagraphFormat format;
    private final ContentPlace place;
    private final RunWords words;
    private final List<Shape> shapes = new ArrayList<>();

    /** Reads a paragraph at a place. */
    InlineReader(PartReading part, ParagraphFormat format, ContentPlace place) {
        this.part = part;
        this.format = format;
        this.place = place;
        this.words = new RunWords(part, place);
    }

    List<Run> runs() {
        return words.runs();
    }

    List<Shape> shapes() {
        return shapes;
    }

    /** Shows the label of the list that the paragraph belongs to. */
    void label() {
        format.level().ifPresent(level -> {
            String label = part.file().counter().next(level);
            PropertySet look = part.file().formats().label(format, level);
            boolean sign = level.format().equals("bullet");
            PropertySet shown = sign ? part.file().formats().run(format, format.mark()) : look;
            words.begin(shown, true, "");
            words.add(Run.Kind.LABEL, label);
        });
    }

    /** Reads the children of a paragraph or of what wraps some of them. */
    void read(XmlElement parent) {
        for (XmlElement child : Wrappings.inside(parent)) {
            switch (child.name()) {
                case "w:r" -> run(child);
                case "w:fldSimple" -> field(child);
                case "w:del", "w:moveFrom" -> removed(child);
                case "w:ins", "w:moveTo" -> inserted(child);
                case "w:commentRangeStart" -> remark(Remark.Kind.COMMENTS, "");
                case "m:oMath", "m:oMathPara" -> formula(child);
                default -> wrapped(child);
            }
        }
    }

    private void wrapped(XmlElement child) {
        if (Wrappings.wraps(child)) {
            read(child);
        }
    }

    private void field(XmlElement field) {
        part.fields().begin(field.get("instr"));
        read(field);
        part.fields().end();
    }

    private void removed(XmlElement removed) {
        remark(
                Remark.Kind.TRACKED_CHANGES,
                removed.all("w:delText").map(XmlElement::text).collect(Collectors.joining()));
    }

    private void inserted(XmlElement inserted) {
        remark(
                Remark.Kind.TRACKED_CHANGES,
                inserted.all("w:t").map(XmlElement::text).collect(Collectors.joining()));
        read(inserted);
    }

    private void remark(Remark.Kind kind, String excerpt) {
        part.file().notices().note(kind, place, excerpt);
    }

    private void formula(XmlElement formula) {
        words.begin(part.file().formats().run(format, PropertySet.NONE), true, formula.path());
        words.text(formula.all("m:t").map(XmlElement::text).collect(Collectors.joining()));
    }

    private void run(XmlElement run) {
        Optional<XmlElement> properties = run.child("w:rPr");
        if (properties.flatMap(found -> found.child("w:rPrChange")).isPresent()) {
            remark(
                    Remark.Kind.TRACKED_CHANGES,
                    run.all("w:t").map(XmlElement::text).collect(Collectors.joining()));
        }
        PropertySet direct = PropertySet.of(properties);
        PropertySet effective = part.file().formats().run(format, direct);
        words.begin(effective, !direct.has("rFonts") || !direct.has("sz"), run.path());
        items(run);
    }

    private void items(XmlElement run) {
        for (XmlElement item : Wrappings.inside(run)) {
            if (item.is("mc:AlternateContent")) {
                items(item);
            } else if (!words.item(item)) {
                drawing(item);
            }
        }
    }

    private void drawing(XmlElement item) {
        if (!words.hidden()) {
            shapes.addAll(new DrawingReader(part, format.column()).read(item));
        }
    }
}
