package io.github.vanthu.check.mend;

import io.github.vanthu.check.CheckReport;
import io.github.vanthu.check.Finding;
import io.github.vanthu.check.content.Content;
import io.github.vanthu.check.content.ContentPlace;
import io.github.vanthu.check.content.PageSection;
import io.github.vanthu.check.content.Run;
import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.check.paper.Paper;
import io.github.vanthu.check.paper.Part;
import io.github.vanthu.model.Place;
import io.github.vanthu.regulation.AllowedForm;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** A document that is being mended: what was recognised in it, and the XML behind. For one copy. */
final class Site {
    private final DocxParts parts;
    private final MainPart main;
    private final Paper paper;
    private final String ruleSet;

    Site(byte[] file, CheckReport report) {
        this.parts = DocxParts.of(file);
        this.main = MainPart.of(parts);
        this.paper = report.paper().orElseThrow();
        this.ruleSet = report.ruleSet();
    }

    MainPart main() {
        return main;
    }

    Paper paper() {
        return paper;
    }

    String ruleSet() {
        return ruleSet;
    }

    AllowedForm form() {
        return AllowedForm.of(ruleSet);
    }

    byte[] packed() {
        return parts.packed();
    }

    /** Returns the element at a place. */
    Optional<Element> node(ContentPlace place) {
        return node(place.part(), place.path());
    }

    /** Returns the run element of characters at a place. */
    Optional<Element> node(ContentPlace place, Run run) {
        return node(place.part(), run.path()).filter(element -> Word.is(element, "r"));
    }

    private Optional<Element> node(String part, String path) {
        return parts.name(part).filter(name -> !path.isEmpty()).flatMap(name -> NodePath.find(parts.open(name), path));
    }

    /** Returns the properties of a section by its index. */
    Optional<SectionForm> section(int index) {
        return node(paper.content().sections().get(index).setup().place())
                .filter(element -> Word.is(element, "sectPr"))
                .map(properties -> new SectionForm(main, properties));
    }

    /** Returns the sections that a finding concerns, by their indexes. */
    List<Integer> sections(Finding found) {
        List<PageSection> all = paper.content().sections();
        Set<String> wanted = pointers(found);
        return Stream.iterate(0, index -> index < all.size(), index -> index + 1)
                .filter(index -> wanted.contains(pointer(all.get(index).setup().place()))
                        || (found.place().paragraph() == 0 && found.place().section() == index + 1))
                .toList();
    }

    /** Returns the lines of recognised parts that a finding concerns, as far as they are its element. */
    List<TextPiece> lines(Finding found) {
        Set<String> wanted = pointers(found);
        return paper.parts().stream()
                .filter(part -> found.element()
                        .map(element -> element == part.element())
                        .orElse(true))
                .flatMap(part -> part.lines().stream())
                .filter(line -> wanted.contains(pointer(line.place())))
                .distinct()
                .toList();
    }

    /** Returns all paragraphs that a finding concerns, those of cells, boxes, margins and notes included. */
    List<TextPiece> paragraphs(Finding found) {
        Set<String> wanted = pointers(found);
        return AllPieces.of(content())
                .filter(piece -> wanted.contains(pointer(piece.place())))
                .toList();
    }

    private Content content() {
        return paper.content();
    }

    /** Returns the parts of an element in reading order, those of annexes aside. */
    List<Part> parts(io.github.vanthu.check.paper.Element element) {
        return paper.all(element).filter(part -> part.annex() == 0).toList();
    }

    /** Returns whether a paragraph holds several recognised parts, so that how it stands is nobody's own. */
    boolean shared(TextPiece line) {
        return paper.parts().stream()
                        .filter(part -> part.lines().stream()
                                .anyMatch(other -> other.place().equals(line.place())))
                        .count()
                > 1;
    }

    /** The places of a finding as its problem names them: the part of the DOCX with the path in it. */
    private static Set<String> pointers(Finding found) {
        return Stream.concat(
                        Stream.of(pointer(found.place())),
                        found.problem().related().stream().map(Place::pointer))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static String pointer(ContentPlace place) {
        return place.part() + place.path();
    }
}
