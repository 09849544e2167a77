package io.github.vanthu.check.paper;

import io.github.vanthu.check.content.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Recognises recipients and signatures, which stand side by side or one below the other (phần cuối văn bản). */
final class Ending {
    private final List<EndColumn> columns = new ArrayList<>();
    private final Levels levels = new Levels();

    private Ending() {}

    /** Adds the parts of a document's end whose entries are given, recipients first. */
    static void read(List<Entry> zone, PartList parts) {
        Ending ending = new Ending();
        ending.part(zone);
        ending.columns.forEach(EndColumn::read);
        ending.columns.forEach(column -> column.addRecipients(parts));
        ending.columns.forEach(column -> column.addSigners(parts));
    }

    private void part(List<Entry> zone) {
        Map<List<Integer>, EndColumn> byPlace = new LinkedHashMap<>();
        for (Entry entry : zone) {
            for (Entry line : Columns.of(entry, EndZone::isRight)) {
                byPlace.computeIfAbsent(place(line), place -> new EndColumn(levels))
                        .add(line);
            }
        }
        columns.addAll(byPlace.values());
    }

    private static List<Integer> place(Entry line) {
        return List.of(line.spot().group(), line.spot().column());
    }

    /** Returns whether a paragraph shows a picture, such as that of a signature. */
    static boolean pictured(Entry line) {
        return line.piece().shapes().stream().map(Shape::kind).anyMatch(Shape.Kind.PICTURE::equals);
    }

    static Optional<Element> mark(String text) {
        return HeadWords.element(text).filter(HeadWords::isMark);
    }
}
