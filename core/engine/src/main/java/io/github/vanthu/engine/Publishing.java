package io.github.vanthu.engine;

import io.github.vanthu.document.Document;
import io.github.vanthu.document.Origin;
import io.github.vanthu.docx.DocxWriter;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.pdf.PdfWriter;
import io.github.vanthu.typeset.FontMetrics;
import io.github.vanthu.typeset.MissingGlyphs;
import io.github.vanthu.typeset.Typesetter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns a document into files: the check that the font has its characters, then the writers. */
final class Publishing {
    private final Lazy<FontMetrics> metrics;
    private final Lazy<DocxWriter> docx;

    Publishing(Lazy<FontMetrics> metrics, Lazy<DocxWriter> docx) {
        this.metrics = metrics;
        this.docx = docx;
    }

    /** Returns the draft with what stands against writing it in some formats. */
    Draft checked(Draft draft, PlanSource source, Set<Format> formats) {
        List<Problem> problems = new ArrayList<>(draft.problems());
        if (formats.contains(Format.PDF)) {
            draft.document().ifPresent(document -> problems.addAll(missingGlyphs(document, source)));
        }
        return new Draft(draft.document(), problems);
    }

    private List<Problem> missingGlyphs(Document document, PlanSource source) {
        return MissingGlyphs.find(document, metrics.get()).stream()
                .map(missing -> missingGlyph(missing.codePoint(), placeOf(missing.origin(), source)))
                .toList();
    }

    private static Problem missingGlyph(int codePoint, Place place) {
        String code = String.format("U+%04X", codePoint);
        return Problem.error("OUTPUT-001", place, Character.toString(codePoint), code);
    }

    /** Returns where the text of a node stands: in the data, else in the template that holds it literally. */
    private static Place placeOf(Origin origin, PlanSource source) {
        return origin.pointers().stream()
                .filter(pointer -> pointer.startsWith("#"))
                .reduce((first, last) -> last)
                .map(source::placeOf)
                .orElseGet(() -> new Place(origin.template(), origin.line(), origin.column(), ""));
    }

    /** Writes a document in memory first, so that a writer that fails leaves every output untouched. */
    void write(Document document, Map<Format, OutputStream> outputs) throws IOException {
        Map<Format, ByteArrayOutputStream> finished = new EnumMap<>(Format.class);
        for (Format format : outputs.keySet()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            write(document, format, bytes);
            finished.put(format, bytes);
        }
        for (Map.Entry<Format, ByteArrayOutputStream> file : finished.entrySet()) {
            file.getValue().writeTo(outputs.get(file.getKey()));
        }
    }

    private void write(Document document, Format format, OutputStream out) throws IOException {
        switch (format) {
            case DOCX -> docx.get().write(document, out);
            case PDF -> new PdfWriter().write(document, new Typesetter(metrics.get()).typeset(document), out);
        }
    }
}
