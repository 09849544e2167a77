package io.github.vanthu.check.paper;

import io.github.vanthu.check.content.Content;
import io.github.vanthu.model.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A finished document with the meaning of its parts (văn bản đã nhận dạng).
 *
 * @param content what the file shows
 * @param parts its parts in reading order, signature after recipients; parts of page margins and notes last
 * @param kind code of the kind, such as "KH"; absent where the name of the kind is not recognised
 * @param date date of issue, from the line of place and date, as far as it is filled in
 */
public record Paper(Content content, List<Part> parts, Optional<String> kind, Optional<PartialDate> date) {
    /** Copies the parts. */
    public Paper {
        parts = List.copyOf(parts);
    }

    /** Returns the parts that are an element. */
    public Stream<Part> all(Element element) {
        return parts.stream().filter(part -> part.element() == element);
    }

    /** Returns the first part of the document itself that is an element. */
    public Optional<Part> first(Element element) {
        return all(element).filter(part -> part.annex() == 0).findFirst();
    }

    /** Returns how many annexes there are. */
    public int annexes() {
        return parts.stream().mapToInt(Part::annex).max().orElse(0);
    }
}
