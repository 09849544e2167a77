package io.github.vanthu.check.clean;

import io.github.vanthu.check.content.Run;
import io.github.vanthu.check.content.RunLook;
import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.check.paper.Element;
import io.github.vanthu.check.paper.Paper;
import io.github.vanthu.check.paper.Part;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of a document as lines of text: what they are, what they say, how they look. */
final class PartsDump {
    private static final List<Element> ORDER = List.of(Element.values());
    private static final Set<Element> LEFT_OUT = EnumSet.of(Element.PAGE_NUMBER, Element.NOTE, Element.OTHER);

    private PartsDump() {}

    /** Returns element, annex, level, label and words of every part. */
    static List<String> words(Paper paper) {
        return ordered(paper).map(PartsDump::words).toList();
    }

    /** Returns element and looks of every part with words. */
    static List<String> looks(Paper paper) {
        return ordered(paper)
                .filter(part -> !part.lines().isEmpty())
                .map(part -> part.element() + " " + looks(part))
                .toList();
    }

    /** Returns the parts; those of the head of the page by what they are, for some letterheads are read row by row. */
    private static Stream<Part> ordered(Paper paper) {
        return paper.parts().stream()
                .filter(part -> !LEFT_OUT.contains(part.element()))
                .sorted(Comparator.comparingInt(
                        part -> Math.min(ORDER.indexOf(part.element()), ORDER.indexOf(Element.KIND))));
    }

    private static String words(Part part) {
        return part.element() + " " + part.annex() + " " + part.level() + " [" + part.label() + "] "
                + part.text().strip().replaceAll("[\\s\\u00A0]+", " ");
    }

    private static String looks(Part part) {
        return part.lines().stream()
                .filter(line -> !line.blank())
                .map(PartsDump::look)
                .distinct()
                .collect(Collectors.joining(" | "));
    }

    private static String look(TextPiece line) {
        return line.runs().stream()
                .filter(run -> run.kind() == Run.Kind.TEXT && !run.text().isBlank())
                .map(run -> look(run.look()))
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    private static String look(RunLook look) {
        return String.format(Locale.ROOT, "%s %.1f", look.font(), look.size())
                + (look.bold() ? " bold" : "")
                + (look.italic() ? " italic" : "")
                + (look.black() ? "" : " " + look.colour());
    }
}
