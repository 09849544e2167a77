package io.github.vanthu.engine;

import io.github.vanthu.document.Document;
import io.github.vanthu.document.Origin;
import io.github.vanthu.docx.DocxWriter;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Problem;
import io.github.vanthu.pdf.Attachment;
import io.github.vanthu.pdf.PdfExtras;
import io.github.vanthu.pdf.PdfWriter;
import io.github.vanthu.typeset.FontMetrics;
import io.github.vanthu.typeset.MissingGlyphs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Turns a document into files: the check that the font has its characters, then the writers. */
final class Publishing {
    /** Name of the data that a PDF carries. */
    static final String DATA_NAME = "plan.json";

    private final Lazy<FontMetrics> metrics;
    private final OfficeFonts fonts;
    private final Lazy<DocxWriter> docx;
    private final Lazy<PdfWriter> pdf;

    Publishing(Lazy<FontMetrics> metrics, OfficeFonts fonts, Lazy<DocxWriter> docx) {
        this.metrics = metrics;
        this.fonts = fonts;
        this.docx = docx;
        this.pdf = new Lazy<>(() ->
                fonts.font().map(font -> new PdfWriter(font, metrics.get())).orElseGet(PdfWriter::new));
    }

    /** Returns the draft with what stands against writing it in some formats. */
    Draft checked(Draft draft, PlanSource source, Set<Format> formats) {
        List<Problem> problems = new ArrayList<>(draft.problems());
        if (formats.contains(Format.PDF)) {
            draft.document().ifPresent(document -> {
                problems.addAll(fonts.problems());
                problems.addAll(missingGlyphs(document, source));
            });
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

    /** Returns what of a document stands in a file of its own. */
    List<Part> parts(Document document, Plan plan, RenderOptions options) {
        return Part.of(document, plan, options.annexes(), metrics);
    }

    /** Returns the files of the parts of a document; {@code data} are what each carries, if anything. */
    List<RenderedFile> files(List<Part> parts, RenderOptions options, Optional<byte[]> data) throws IOException {
        List<RenderedFile> files = new ArrayList<>();
        for (Part part : parts) {
            for (Format format : new TreeSet<>(options.formats())) {
                Optional<byte[]> carried = data.filter(any -> options.data().contains(format));
                files.add(new RenderedFile(part.annex(), format, written(part, format, options, carried)));
            }
        }
        return files;
    }

    private byte[] written(Part part, Format format, RenderOptions options, Optional<byte[]> data) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        switch (format) {
            case DOCX -> docx.get().write(part.document(), data, bytes);
            case PDF -> pdf.get().write(part.document(), part.layout().get(), extras(part, options, data), bytes);
        }
        return bytes.toByteArray();
    }

    private static PdfExtras extras(Part part, RenderOptions options, Optional<byte[]> data) {
        return new PdfExtras(
                data.map(content -> new Attachment(DATA_NAME, "application/json", "Dữ liệu của kế hoạch", content)),
                options.signatureFields() ? fields(part) : List.of());
    }

    private static List<PdfExtras.SignatureField> fields(Part part) {
        return PaperPlaces.of(part).stream()
                .filter(place -> place.kind().signed())
                .map(PaperPlace::field)
                .toList();
    }
}
