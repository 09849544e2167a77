package io.github.vanthu.samples;

import io.github.vanthu.check.Checker;
import io.github.vanthu.check.Finding;
import io.github.vanthu.check.content.Content;
import io.github.vanthu.check.content.ContentPlace;
import io.github.vanthu.check.content.Piece;
import io.github.vanthu.check.content.TablePiece;
import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.check.figure.FigureCheck;
import io.github.vanthu.check.paper.Recogniser;
import io.github.vanthu.document.Document;
import io.github.vanthu.docx.DocxWriter;
import io.github.vanthu.docx.FrameStore;
import io.github.vanthu.engine.Draft;
import io.github.vanthu.engine.Vanthu;
import io.github.vanthu.intake.PlanReading;
import io.github.vanthu.model.Place;
import io.github.vanthu.typeset.FontMetrics;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A plan written as DOCX, whether its figures agree or not, and what is found in the DOCX alone. */
final class CheckedPaper {
    private static final DocxWriter WRITER = new DocxWriter(new FrameStore(), FontMetrics.liberationSerif());
    private static final Pattern PARAGRAPH = Pattern.compile(", đoạn (\\d+)$");

    private final Map<Integer, String> paragraphs = new HashMap<>();
    private final List<Finding> findings;

    private CheckedPaper(byte[] docx) {
        try {
            Content content = Checker.read("plan.docx", docx);
            content.sections().forEach(section -> section.pieces().forEach(this::note));
            findings = FigureCheck.find("plan.docx", Recogniser.recognise(content), "nd30-2020", Optional.empty());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * Writes a plan and checks it.
     *
     * @param vanthu prints wrong figures
     */
    static CheckedPaper of(Vanthu vanthu, PlanReading reading) {
        Draft draft = vanthu.draft(reading);
        Document document = draft.document()
                .orElseThrow(() -> new AssertionError(draft.problems().toString()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            WRITER.write(document, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return new CheckedPaper(out.toByteArray());
    }

    private void note(Piece piece) {
        if (piece instanceof TextPiece text) {
            paragraphs.put(text.place().paragraph(), text.text());
        } else {
            ((TablePiece) piece)
                    .rows()
                    .forEach(row -> row.cells().forEach(cell -> cell.pieces().forEach(this::note)));
        }
    }

    List<Finding> findings() {
        return findings;
    }

    /** Returns the findings that have a place, such as "Phụ lục, dòng 2.1, cột Số tiền", among theirs. */
    Stream<Finding> at(String words) {
        return findings.stream()
                .filter(found -> places(found).anyMatch(place -> place.words().equals(words)));
    }

    /** Returns the findings that have a paragraph with some words among their places. */
    Stream<Finding> holding(String words) {
        return findings.stream().filter(found -> texts(found).anyMatch(text -> text.contains(words)));
    }

    private Stream<String> texts(Finding found) {
        return Stream.concat(
                        Stream.of(found.place()).map(ContentPlace::paragraph),
                        places(found)
                                .flatMap(place -> PARAGRAPH
                                        .matcher(place.words())
                                        .results()
                                        .map(number -> Integer.valueOf(number.group(1)))))
                .map(number -> paragraphs.getOrDefault(number, ""));
    }

    private static Stream<Place> places(Finding found) {
        return Stream.concat(Stream.of(found.problem().place()), found.problem().related().stream());
    }
}
