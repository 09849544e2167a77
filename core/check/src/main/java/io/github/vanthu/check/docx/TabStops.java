package io.github.vanthu.check.docx;

import io.github.vanthu.check.content.Run;
import io.github.vanthu.document.Alignment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Tab stops of a paragraph (ECMA-376 Part 1, 17.3.1.37): text behind a tab to the middle of its column is centred, behind one to
 * its right end flush right.
 */
final class TabStops {
    private static final long TOLERANCE = 170;

    private final XmlElement paragraph;
    private final TreeMap<Long, String> stops = new TreeMap<>();

    /** Gathers the stops of a paragraph from its styles and its own. */
    TabStops(StyleSheet styles, ParagraphFormat format, XmlElement paragraph) {
        this.paragraph = paragraph;
        format.style().map(styles::chain).orElse(List.of()).forEach(style -> add(style.element()));
        add(paragraph);
    }

    private void add(XmlElement element) {
        element.at("w:pPr", "w:tabs").stream()
                .flatMap(tabs -> tabs.children("w:tab"))
                .forEach(this::stop);
    }

    private void stop(XmlElement tab) {
        Measures.number(tab.get("pos")).ifPresent(at -> {
            if (tab.val().equals("clear")) {
                stops.remove(at);
            } else {
                stops.put(at, tab.val());
            }
        });
    }

    /** Returns how tabs before all characters align them; nothing where they do not, or tabs stand between characters too. */
    Optional<Alignment> alignment(List<Run> runs, ParagraphFormat format) {
        int leading = leading(runs);
        boolean more = runs.stream().skip(leading).anyMatch(run -> run.kind() == Run.Kind.TAB);
        if (leading == 0 || more) {
            return Optional.empty();
        }
        return byMargins().or(() -> at(leading, format));
    }

    private static int leading(List<Run> runs) {
        int leading = 0;
        while (leading < runs.size() && runs.get(leading).kind() == Run.Kind.TAB) {
            leading++;
        }
        return leading;
    }

    private Optional<Alignment> at(int tabs, ParagraphFormat format) {
        long begin = new Indents(format.effective(), 0).begin().twips();
        long room = format.column().room().middle().twips();
        return stops.tailMap(begin, false).entrySet().stream()
                .skip(tabs - 1L)
                .findFirst()
                .flatMap(stop -> aligned(stop, room));
    }

    private static Optional<Alignment> aligned(Map.Entry<Long, String> stop, long room) {
        boolean middle = Math.abs(stop.getKey() - room / 2) <= TOLERANCE;
        boolean end = Math.abs(stop.getKey() - room) <= TOLERANCE;
        return switch (stop.getValue()) {
            case "center" -> middle ? Optional.of(Alignment.CENTRE) : Optional.empty();
            case "right", "end" -> end ? Optional.of(Alignment.RIGHT) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Returns how the last tab that Word places by the margins aligns (17.3.3.23). */
    private Optional<Alignment> byMargins() {
        return paragraph.all("w:ptab").reduce((one, other) -> other).flatMap(tab -> switch (tab.get("alignment")) {
            case "center" -> Optional.of(Alignment.CENTRE);
            case "right" -> Optional.of(Alignment.RIGHT);
            default -> Optional.empty();
        });
    }
}
