package io.github.vanthu.check.plan;

import io.github.vanthu.check.paper.Element;
import io.github.vanthu.check.paper.Part;
import io.github.vanthu.model.Heading;
import io.github.vanthu.model.JsonPointer;
import io.github.vanthu.model.Markdown;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The headings of a document as a tree with the text below them (nội dung). */
final class BodyTree {
    private final PlanPlaces places;
    private final List<Node> roots = new ArrayList<>();
    private final Deque<Node> open = new ArrayDeque<>();

    BodyTree(PlanPlaces places) {
        this.places = places;
    }

    /** A heading in the making. */
    private record Node(
            int level,
            String label,
            HeadingText heading,
            Optional<Markdown> lead,
            Prose text,
            String pointer,
            List<Node> parts) {
        Heading made() {
            return new Heading(
                    Optional.of(label),
                    heading.title(),
                    lead,
                    text.markdown(),
                    Optional.empty(),
                    parts.stream().map(Node::made).toList());
        }
    }

    /** Returns whether a heading was met. */
    boolean begun() {
        return !roots.isEmpty();
    }

    /** Takes the next heading, or a paragraph below the last one. */
    void add(Part part) {
        if (part.element() == Element.HEADING) {
            heading(part);
        } else {
            open.element().text().add(part);
        }
    }

    private void heading(Part part) {
        while (!open.isEmpty() && open.element().level() >= part.level()) {
            open.pop();
        }
        List<Node> siblings = open.isEmpty() ? roots : open.element().parts();
        String above = open.isEmpty() ? "/body" : open.element().pointer() + "/parts";
        String pointer = JsonPointer.child(above, siblings.size());
        HeadingText text = HeadingText.of(part);
        places.add(pointer, part);
        Prose lead = new Prose(pointer + "/lead", places);
        text.lead().ifPresent(words -> lead.paragraph(part.lines().get(0), words));
        Prose below = new Prose(pointer + "/text", places);
        Node node = new Node(part.level(), part.label(), text, lead.markdown(), below, pointer, new ArrayList<>());
        siblings.add(node);
        open.push(node);
    }

    List<Heading> headings() {
        return roots.stream().map(Node::made).toList();
    }
}
