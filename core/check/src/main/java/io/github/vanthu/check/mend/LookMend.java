package io.github.vanthu.check.mend;

import io.github.vanthu.check.Finding;
import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.regulation.AllowedRange;
import io.github.vanthu.regulation.FormRule;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Mends how characters look and paragraphs stand; each property only on lines that break the rule by it. */
final class LookMend implements Mend {
    private static final Map<String, Property> PROPERTIES = Map.ofEntries(
            Map.entry("size", RunMends::size),
            Map.entry("bold", RunMends::bold),
            Map.entry("title-bold", RunMends::bold),
            Map.entry("label-bold", RunMends::labelBold),
            Map.entry("italic", RunMends::italic),
            Map.entry("body-italic", RunMends::wholeItalic),
            Map.entry("align", ParagraphMends::align),
            Map.entry("firstLine", ParagraphMends::firstLine),
            Map.entry("gap", ParagraphMends::gap),
            Map.entry("above", ParagraphMends::gap),
            Map.entry("line", ParagraphMends::line));

    /** A property of a line that can be mended. */
    @FunctionalInterface
    interface Property {
        /** Gives a line a value of the range unless it has one. */
        Stream<Change> mend(Line line, AllowedRange range);
    }

    /**
     * A line with the XML behind.
     *
     * @param site the document
     * @param text what was read
     * @param paragraph the paragraph that it is, or is in
     */
    record Line(Site site, TextPiece text, Element paragraph) {
        ParagraphForm form() {
            return ParagraphForm.of(paragraph);
        }
    }

    @Override
    public Stream<Change> apply(Site site, FormRule rule, Finding found) {
        return site.lines(found).stream()
                .flatMap(line -> site.node(line.place()).stream().map(paragraph -> new Line(site, line, paragraph)))
                .flatMap(line -> rule.measure().orElseThrow().all("of").stream()
                        .flatMap(property -> apply(line, rule, property)));
    }

    private static Stream<Change> apply(Line line, FormRule rule, String name) {
        Function<String, Optional<AllowedRange>> ranges = property -> Allowed.range(line.site(), rule, property);
        return switch (name) {
            case "together" -> ParagraphMends.together(line);
            case "base-end" -> EndMends.base(line);
            case "recipient-end" -> EndMends.recipient(line);
            default ->
                Optional.ofNullable(PROPERTIES.get(name)).stream()
                        .flatMap(property -> ranges.apply(name).stream().flatMap(range -> property.mend(line, range)));
        };
    }
}
