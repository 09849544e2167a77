package io.github.vanthu.check.paper;

import io.github.vanthu.check.content.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Recognises the parts of a letterhead (phần đầu văn bản: Quốc hiệu, tên cơ quan, số, ngày tháng). */
final class Head {
    private static final double MOST_OF_TEXT = 0.7;

    /** One order whether a file tells it row by row or column by column. */
    private static final List<Element> ORDER = List.of(
            Element.PARENT_NAME,
            Element.ISSUER_NAME,
            Element.COUNTRY,
            Element.MOTTO,
            Element.NUMBER,
            Element.PLACE_DATE,
            Element.LETTER_SUBJECT);

    private final PartList parts;
    private final List<Mark> marks = new ArrayList<>();

    /** A line with what it is; nothing for what may be a name. */
    private static final class Mark {
        final Entry line;
        Optional<Element> element;

        Mark(Entry line) {
            this.line = line;
            this.element = line.blank() ? Optional.empty() : HeadZone.element(line);
        }

        boolean open() {
            return element.isEmpty() && !line.blank() && !RuleFinder.typed(line);
        }
    }

    private Head(PartList parts) {
        this.parts = parts;
    }

    /** Adds the parts of a letterhead whose entries are given. */
    static void read(List<Entry> zone, PartList parts) {
        Head head = new Head(parts);
        zone.stream()
                .flatMap(entry -> Columns.of(entry, HeadZone::isRight).stream())
                .forEach(line -> head.marks.add(new Mark(line)));
        head.join(Element.COUNTRY, HeadWords.COUNTRY);
        head.join(Element.MOTTO, HeadWords.MOTTO);
        head.markNames();
        int from = parts.all().size();
        head.addAll();
        parts.sort(from, Comparator.comparingInt(part -> rank(part.element())));
    }

    private static int rank(Element element) {
        int known = ORDER.indexOf(element);
        return known < 0 ? ORDER.size() : known;
    }

    /** Gives two neighbouring lines that are a known text together the element of that text. */
    private void join(Element element, String wanted) {
        for (int i = 0; i + 1 < marks.size(); i++) {
            Mark one = marks.get(i);
            Mark two = marks.get(i + 1);
            if (one.open() && two.open() && Fold.near(one.line.words() + " " + two.line.words(), wanted)) {
                one.element = Optional.of(element);
                two.element = Optional.of(element);
            }
        }
    }

    private void markNames() {
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (mark.open()) {
                mark.element = Optional.of(openElement(i));
            }
        }
    }

    /** Returns what a line is whose words do not tell it: what its column has shown before decides. */
    private Element openElement(int at) {
        Entry line = marks.get(at).line;
        List<Element> above = IntStream.range(0, at)
                .mapToObj(marks::get)
                .filter(mark -> mark.line.spot().sameColumn(line.spot()))
                .flatMap(mark -> mark.element.stream())
                .toList();
        if (above.contains(Element.LETTER_SUBJECT)) {
            return Element.LETTER_SUBJECT;
        }
        boolean named = !above.contains(Element.NUMBER) && (left(line) || HeadZone.mayBeName(line));
        return named ? Element.ISSUER_NAME : Element.OTHER;
    }

    /** Returns whether a line stands in a column of a table left of the one with the state's name. */
    private boolean left(Entry line) {
        return line.spot().group() > 0
                && !line.spot().box()
                && marks.stream()
                        .filter(mark -> mark.element.equals(Optional.of(Element.COUNTRY)))
                        .anyMatch(mark -> mark.line.spot().group()
                                        == line.spot().group()
                                && mark.line.spot().column() > line.spot().column());
    }

    private void addAll() {
        List<Entry> names = lines(Element.ISSUER_NAME);
        List<List<Entry>> bodies = AgencyNames.bodies(names);
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (mark.element.equals(Optional.of(Element.ISSUER_NAME))) {
                addBody(bodies, mark.line);
            } else if (!followsItself(i)) {
                mark.element.ifPresent(element -> add(element, from(mark, element)));
            }
        }
    }

    private void addBody(List<List<Entry>> bodies, Entry line) {
        for (List<Entry> body : bodies) {
            if (body.get(0).equals(line)) {
                boolean issuer = body.equals(AgencyNames.last(bodies));
                add(issuer ? Element.ISSUER_NAME : Element.PARENT_NAME, body);
            }
        }
    }

    private List<Entry> lines(Element element) {
        return marks.stream()
                .filter(mark -> mark.element.equals(Optional.of(element)))
                .map(mark -> mark.line)
                .toList();
    }

    /** Returns the lines of an element that may have several; else the one line. */
    private List<Entry> from(Mark mark, Element element) {
        return many(element) ? lines(element) : List.of(mark.line);
    }

    private static boolean many(Element element) {
        return element == Element.COUNTRY || element == Element.MOTTO || element == Element.LETTER_SUBJECT;
    }

    private boolean followsItself(int at) {
        return marks.get(at).element.filter(Head::many).isPresent()
                && marks.subList(0, at).stream().anyMatch(mark -> mark.element.equals(marks.get(at).element));
    }

    private void add(Element element, List<Entry> lines) {
        parts.add(element, lines, rule(element, lines));
    }

    private Optional<ShortRule> rule(Element element, List<Entry> lines) {
        if (element != Element.MOTTO && element != Element.ISSUER_NAME) {
            return Optional.empty();
        }
        Entry last = AgencyNames.last(lines);
        List<Entry> column = column(last);
        Optional<ShortRule> below = shared(last) ? Optional.empty() : RuleFinder.below(column, column.indexOf(last));
        return below.or(() -> elsewhere(element, last));
    }

    /** Returns whether a paragraph holds lines of two columns, so that what is drawn at it may belong to either. */
    private boolean shared(Entry line) {
        return marks.stream()
                .map(mark -> mark.line)
                .anyMatch(other -> other.spot().group() == 0
                        && other.spot().column() != line.spot().column()
                        && other.piece().place().equals(line.piece().place()));
    }

    private List<Entry> column(Entry line) {
        return marks.stream()
                .map(mark -> mark.line)
                .filter(other -> other.spot().sameColumn(line.spot()))
                .toList();
    }

    /** Returns a line that is anchored at another paragraph: of its own column of a table, else of the letterhead. */
    private Optional<ShortRule> elsewhere(Element element, Entry last) {
        Optional<Shape> found = last.spot().group() > 0
                ? column(last).stream()
                        .flatMap(line -> RuleFinder.shapes(line.piece()))
                        .findFirst()
                : ofWhole(element, last);
        return found.map(shape -> RuleFinder.shape(shape, last));
    }

    /** Returns the longest of the lines outside tables for the motto, the shortest for a name; one alone by its length. */
    private Optional<Shape> ofWhole(Element element, Entry last) {
        List<Shape> shapes = marks.stream()
                .filter(mark -> mark.line.spot().group() == 0)
                .flatMap(mark -> RuleFinder.shapes(mark.line.piece()))
                .distinct()
                .sorted(Comparator.comparing(shape -> shape.width().middle()))
                .toList();
        if (shapes.isEmpty()) {
            return Optional.empty();
        }
        boolean motto = element == Element.MOTTO;
        Shape nearest = motto ? AgencyNames.last(shapes) : shapes.get(0);
        boolean whole = nearest.width().middle().points()
                > MOST_OF_TEXT * LastLine.width(last.piece()).points();
        return shapes.size() > 1 || motto == whole ? Optional.of(nearest) : Optional.empty();
    }
}
