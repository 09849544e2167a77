package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.content.ContentPlace;
import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.check.paper.Element;
import io.github.vanthu.check.paper.Part;
import java.util.List;
import java.util.Optional;

/**
 * A breach of a rule at a part of a document.
 *
 * @param element what is wrong; nothing for pages and the file
 * @param places the paragraphs concerned, at least one
 * @param quote the words concerned
 * @param measured what was measured
 * @param wanted what the rule wants
 * @param weak whether it weighs less than the rule's other breaches
 */
record Fault(
        Optional<Element> element,
        List<ContentPlace> places,
        String quote,
        Bilingual measured,
        Bilingual wanted,
        boolean weak) {

    /** Returns a fault of a whole part. */
    static Fault of(Part part, Bilingual measured, Bilingual wanted) {
        List<ContentPlace> places =
                part.lines().stream().map(TextPiece::place).distinct().toList();
        return new Fault(
                Optional.of(part.element()),
                places.isEmpty()
                        ? part.table().map(table -> List.of(table.place())).orElse(List.of(ContentPlace.FILE))
                        : places,
                Wording.quote(part.text()),
                measured,
                wanted,
                false);
    }

    /** Returns a fault of a line of a part. */
    static Fault of(Part part, TextPiece line, Bilingual measured, Bilingual wanted) {
        return new Fault(
                Optional.of(part.element()),
                List.of(line.place()),
                Wording.quote(line.text()),
                measured,
                wanted,
                false);
    }

    /** Returns a fault of something that is no part. */
    static Fault at(ContentPlace place, Bilingual measured, Bilingual wanted) {
        return new Fault(Optional.empty(), List.of(place), "", measured, wanted, false);
    }

    /** Returns this fault, weighing less if so said. */
    Fault weak(boolean less) {
        return new Fault(element, places, quote, measured, wanted, less);
    }

    /** Returns this fault with the words of a line quoted that stand around some of them. */
    Fault around(String line, String words) {
        int at = Math.max(line.indexOf(words), 0);
        return quoting(Wording.around(line, at, at + words.length()));
    }

    /** Returns this fault with other words quoted. */
    Fault quoting(String words) {
        return new Fault(element, places, words, measured, wanted, weak);
    }
}
