package io.github.vanthu.check.mend;

import io.github.vanthu.check.Finding;
import io.github.vanthu.check.FindingText;
import io.github.vanthu.check.content.ContentPlace;
import io.github.vanthu.regulation.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A copy of a DOCX with a comment at each finding (bản có ghi chú).
 *
 * <p>A comment stands at the paragraph or run of the finding. Where Word allows none, as in margins, footnotes and boxes, or where the
 * finding has no place, it stands at the paragraph that holds the box or at the first paragraph, and names the place. Nothing else
 * changes; the same file and findings give the same bytes.
 */
public final class AnnotatedCopy {
    private final MainPart main;
    private final CommentPart comments;
    private final FindingText text;

    private AnnotatedCopy(MainPart main, Language language) {
        this.main = main;
        this.comments = new CommentPart(main);
        this.text = new FindingText(language);
    }

    /**
     * Returns the bytes of a copy with a comment at each finding.
     *
     * @param file a DOCX that could be read
     * @param findings what was found in it
     * @param language language of the comments
     */
    public static byte[] of(byte[] file, List<Finding> findings, Language language) {
        if (findings.isEmpty()) {
            return file.clone();
        }
        DocxParts parts = DocxParts.of(file);
        new AnnotatedCopy(MainPart.of(parts), language).comment(findings);
        return parts.packed();
    }

    private record Remark(Element at, Finding found, boolean exact) {}

    /** All places are found before the first comment moves anything. */
    private void comment(List<Finding> findings) {
        List<Remark> remarks = new ArrayList<>();
        findings.forEach(found -> remarks.add(remark(found)));
        remarks.forEach(this::comment);
    }

    private Remark remark(Finding found) {
        Optional<Element> place = place(found.place());
        Optional<Element> anchor =
                place.filter(element -> !Word.is(element, "sectPr")).flatMap(AnnotatedCopy::anchor);
        return new Remark(anchor.or(this::first).orElseThrow(), found, place.isPresent() && place.equals(anchor));
    }

    private Optional<Element> place(ContentPlace place) {
        return Optional.of(place)
                .filter(known -> known.part().equalsIgnoreCase(main.name()))
                .flatMap(known -> NodePath.find(main.root().getOwnerDocument(), known.path()));
    }

    /** Returns the element itself if it is a run or paragraph of the text, else the paragraph around it; of boxes the outermost. */
    private static Optional<Element> anchor(Element element) {
        Optional<Element> found =
                Word.is(element, "r") || Word.is(element, "p") ? Optional.of(element) : Optional.empty();
        boolean boxed = false;
        for (Node node = element; node instanceof Element around; node = node.getParentNode()) {
            boxed |= Word.is(around, "txbxContent");
            if (Word.is(around, "p") && (found.isEmpty() || boxed)) {
                found = Optional.of(around);
                boxed = false;
            }
        }
        return found;
    }

    /** The first paragraph that is no part of a box, nor of a table if there is another. */
    private Optional<Element> first() {
        Element body = Word.child(main.root(), "body").orElseThrow();
        return Word.all(body, "p")
                .filter(AnnotatedCopy::holdsText)
                .findFirst()
                .or(() -> Word.all(body, "p").findFirst());
    }

    private static boolean holdsText(Element paragraph) {
        return Word.all(paragraph, "t")
                .anyMatch(words -> !words.getTextContent().isBlank());
    }

    private void comment(Remark remark) {
        String id = comments.add(lines(remark));
        if (Word.is(remark.at(), "r")) {
            remark.at().getParentNode().insertBefore(mark(remark.at(), "commentRangeStart", id), remark.at());
            end(remark.at(), id);
            return;
        }
        Optional<Element> look = Word.child(remark.at(), "pPr");
        Node first =
                look.isPresent() ? look.get().getNextSibling() : remark.at().getFirstChild();
        remark.at().insertBefore(mark(remark.at(), "commentRangeStart", id), first);
        remark.at().appendChild(mark(remark.at(), "commentRangeEnd", id));
        remark.at().appendChild(reference(remark.at(), id));
    }

    private void end(Element run, String id) {
        Node after = run.getNextSibling();
        run.getParentNode().insertBefore(mark(run, "commentRangeEnd", id), after);
        run.getParentNode().insertBefore(reference(run, id), after);
    }

    private static Element mark(Element beside, String name, String id) {
        return Word.set(Word.make(beside, name), "id", id);
    }

    private static Element reference(Element beside, String id) {
        Element run = Word.make(beside, "r");
        run.appendChild(mark(beside, "commentReference", id));
        return run;
    }

    private List<String> lines(Remark remark) {
        Finding found = remark.found();
        return Stream.of(
                        text.element(found) + ": "
                                + text.severity(found.problem().severity()),
                        remark.exact() ? "" : text.place(found),
                        text.message(found) + " [" + found.problem().code() + "]",
                        text.measure(found),
                        text.clause(found),
                        text.hint(found),
                        text.otherPlaces(found))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
