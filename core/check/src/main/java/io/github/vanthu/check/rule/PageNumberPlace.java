package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.content.Content;
import io.github.vanthu.check.content.ContentPlace;
import io.github.vanthu.check.content.Furniture;
import io.github.vanthu.check.content.PageSection;
import io.github.vanthu.check.content.Run;
import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.check.paper.Element;
import io.github.vanthu.document.Alignment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** In which margin and where in it the number stands; a document of several pages has one. */
final class PageNumberPlace implements Measure {
    /** More characters than stand on two pages. */
    private static final int TWO_PAGES = 6_000;

    @Override
    public Stream<Fault> faults(Inspection inspection) {
        Content content = inspection.document().content();
        String wanted = inspection.range("pageNumber").orElseThrow().text();
        Furniture.Area area = wanted.startsWith("top") ? Furniture.Area.TOP : Furniture.Area.BOTTOM;
        Alignment alignment = wanted.endsWith("centre") ? Alignment.CENTRE : Alignment.RIGHT;
        if (numbers(content).findAny().isEmpty()) {
            return several(content)
                    ? Stream.of(
                            fault(ContentPlace.FILE, new Bilingual("không có", "is missing"), words(area, alignment)))
                    : Stream.empty();
        }
        return numbers(content)
                .flatMap(number -> wrong(number, area, alignment)
                        .map(measured -> fault(number.line().place(), measured, words(area, alignment)))
                        .stream());
    }

    private static Fault fault(ContentPlace place, Bilingual measured, Bilingual wanted) {
        return new Fault(Optional.of(Element.PAGE_NUMBER), List.of(place), "", measured, wanted, false);
    }

    /** A number of a page with the margin that it stands in. */
    record Folio(Furniture.Area area, TextPiece line) {}

    /** Returns the paragraphs with the number of the page, of all margins. */
    static Stream<Folio> numbers(Content content) {
        return content.sections().stream().flatMap(PageNumberPlace::numbers);
    }

    static Stream<Folio> numbers(PageSection section) {
        return section.furniture().stream()
                .flatMap(furniture -> furniture.pieces().stream()
                        .filter(PageNumberPlace::numbered)
                        .map(line -> new Folio(furniture.area(), line)));
    }

    private static boolean numbered(TextPiece line) {
        return line.runs().stream().anyMatch(run -> run.kind() == Run.Kind.PAGE_NUMBER);
    }

    private static boolean several(Content content) {
        boolean pages = content.sections().stream()
                        .mapToInt(section -> section.setup().pages().orElse(0))
                        .sum()
                > 1;
        int characters = ContentWalk.texts(content)
                .mapToInt(line -> line.text().length())
                .sum();
        return pages || (content.kind() == Content.Kind.DOCX && characters > TWO_PAGES);
    }

    private static Optional<Bilingual> wrong(Folio number, Furniture.Area area, Alignment wanted) {
        Optional<Alignment> found = alignment(number.line());
        if (number.area() == area && found.filter(one -> one != wanted).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(found.map(one -> words(number.area(), one)).orElseGet(() -> words(number.area())));
    }

    /** Returns where the number stands; tabs lead to the middle and to the right edge, as in the built-in styles. */
    private static Optional<Alignment> alignment(TextPiece line) {
        long tabs = line.runs().stream()
                .takeWhile(run -> run.kind() != Run.Kind.PAGE_NUMBER)
                .flatMapToInt(run -> run.text().chars())
                .filter(c -> c == '\t')
                .count();
        if (tabs == 0) {
            return line.look().alignment().map(one -> one == Alignment.JUSTIFY ? Alignment.LEFT : one);
        }
        return Optional.of(tabs == 1 ? Alignment.CENTRE : Alignment.RIGHT);
    }

    private static Bilingual words(Furniture.Area area) {
        return area == Furniture.Area.TOP
                ? new Bilingual("ở đầu trang", "stands in the header")
                : new Bilingual("ở chân trang", "stands in the footer");
    }

    private static Bilingual words(Furniture.Area area, Alignment alignment) {
        Bilingual place = words(area);
        Bilingual how = Phrases.of(alignment);
        return new Bilingual(place.vietnamese() + ", " + how.vietnamese(), place.english() + ", " + how.english());
    }
}
