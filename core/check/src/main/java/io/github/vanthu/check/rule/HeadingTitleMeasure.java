package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.check.paper.Element;
import io.github.vanthu.check.paper.Part;
import io.github.vanthu.document.Alignment;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Large parts have titles, on their line or centred on the next. */
final class HeadingTitleMeasure implements Measure {
    private static final Pattern LARGE =
            Pattern.compile("(?iu)[ivxl]+\\.?|(phần|chương|mục|tiểu mục|điều)\\s+([ivxl]+|\\d+|thứ \\p{L}+)[.:]?");

    @Override
    public Stream<Fault> faults(Inspection inspection) {
        List<Part> parts = inspection.document().own().toList();
        return IntStream.range(0, parts.size())
                .filter(at -> bare(parts.get(at)) && !titled(parts, at + 1))
                .mapToObj(at ->
                        Fault.of(parts.get(at), Bilingual.same(parts.get(at).label()), Bilingual.NONE));
    }

    private static boolean bare(Part part) {
        return part.element() == Element.HEADING
                && LARGE.matcher(part.label()).matches()
                && Wording.line(part).equals(Wording.spaced(part.label()));
    }

    private static boolean titled(List<Part> parts, int at) {
        if (at >= parts.size() || parts.get(at).lines().isEmpty()) {
            return false;
        }
        Part next = parts.get(at);
        TextPiece line = next.lines().get(0);
        boolean centred =
                line.look().alignment().filter(Alignment.CENTRE::equals).isPresent();
        return next.label().isEmpty() && (centred || Wording.smallShare(next.text()) == 0);
    }
}
