package io.github.vanthu.check.rule;

import io.github.vanthu.check.content.Content;
import io.github.vanthu.check.content.ContentPlace;
import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.check.paper.Element;
import io.github.vanthu.check.paper.Paper;
import io.github.vanthu.check.paper.Part;
import io.github.vanthu.document.Alignment;
import io.github.vanthu.model.PartialDate;
import io.github.vanthu.regulation.AllowedForm;
import io.github.vanthu.regulation.DocumentKind;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A document under examination with what several rules need to know of it. */
final class Examined {
    private static final Set<Element> RUNNING = EnumSet.of(Element.BODY, Element.HEADING, Element.BASE);
    private final Paper paper;
    private final String ruleSet;
    private final AllowedForm form;
    private final Map<ContentPlace, Integer> uses = new HashMap<>();
    private final Map<ContentPlace, Element> elements = new HashMap<>();
    private final Set<ContentPlace> tabbed = new HashSet<>();
    private final Map<Integer, TextPiece> running = new HashMap<>();

    Examined(Paper paper, String ruleSet) {
        this.paper = paper;
        this.ruleSet = ruleSet;
        this.form = AllowedForm.of(ruleSet);
        paper.parts().forEach(this::register);
        ContentWalk.texts(paper.content())
                .filter(line -> line.text().indexOf('\t') >= 0)
                .forEach(line -> tabbed.add(line.place()));
    }

    private void register(Part part) {
        part.lines().stream().map(TextPiece::place).distinct().forEach(place -> {
            uses.merge(place, 1, Integer::sum);
            elements.putIfAbsent(place, part.element());
        });
        if (RUNNING.contains(part.element()) && part.table().isEmpty()) {
            part.lines().forEach(line -> running.put(line.place().paragraph(), line));
        }
    }

    Paper paper() {
        return paper;
    }

    Content content() {
        return paper.content();
    }

    boolean docx() {
        return content().kind() == Content.Kind.DOCX;
    }

    String ruleSet() {
        return ruleSet;
    }

    AllowedForm form() {
        return form;
    }

    /** Returns the day that rules on names go by, if the document tells one. */
    Optional<LocalDate> day() {
        return paper.date().map(PartialDate::latest);
    }

    /** Returns whether a paragraph holds several parts side by side, so that its alignment is that of none of them. */
    boolean shared(ContentPlace place) {
        return uses.getOrDefault(place, 0) > 1;
    }

    /** Returns the share of the paragraphs of the running text, those whose alignment can be told, that stand in a way. */
    double share(Alignment alignment) {
        List<Alignment> all = running.values().stream()
                .flatMap(line -> line.look().alignment().stream())
                .toList();
        return (double) Collections.frequency(all, alignment) / Math.max(all.size(), 1);
    }

    /** Returns whether a table with data stands in a section, by its index; one that only lays out does not count. */
    boolean tabled(int section) {
        return paper.all(Element.TABLE).anyMatch(part -> part.section() == section);
    }

    /** Returns whether tabs put the words of a paragraph into place. */
    boolean tabbed(ContentPlace place) {
        return tabbed.contains(place);
    }

    /** Returns what a paragraph is. */
    Optional<Element> element(ContentPlace place) {
        return Optional.ofNullable(elements.get(place));
    }

    /** Returns the paragraph of the running text that stands right above another one. */
    Optional<TextPiece> above(ContentPlace place) {
        return Optional.ofNullable(running.get(place.paragraph() - 1))
                .filter(line -> line.place().section() == place.section());
    }

    /** Returns the parts of the document itself, without annexes. */
    Stream<Part> own() {
        return paper.parts().stream().filter(part -> part.annex() == 0);
    }

    /** Returns whether text begins with the name of a kind that the regulation knows. */
    boolean knows(String text) {
        String words = Wording.small(text) + " ";
        return DocumentKind.of(ruleSet).stream().anyMatch(kind -> words.startsWith(Wording.small(kind.name()) + " "));
    }

    /** Returns the letters of the document's kind; nothing for a letter or where the kind is not known. */
    Optional<String> letters() {
        return paper.kind().filter(letters -> !letters.isEmpty());
    }

    /** Returns the issuer's name in one line; empty if there is none. */
    String issuer() {
        return paper.first(Element.ISSUER_NAME).map(Wording::line).orElse("");
    }
}
