package io.github.vanthu.check.pdf;

import io.github.vanthu.typeset.FontFace;
import io.github.vanthu.typeset.FontMetrics;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** Writes PDFs for tests, as a program without tags does; lengths in points from the left and the top of the page. */
final class TestPdf implements AutoCloseable {
    /** Left margin of running text, 30 mm. */
    static final double LEFT = 85.04;

    /** Width of running text on A4 between 30 mm and 15 mm. */
    static final double WIDTH = 467.72;

    private final PDDocument document = new PDDocument();
    private final Map<FontFace, PDFont> fonts = new EnumMap<>(FontFace.class);
    private PDPageContentStream content;
    private double height;

    TestPdf() throws IOException {
        for (FontFace face : FontFace.values()) {
            fonts.put(face, PDType0Font.load(document, new ByteArrayInputStream(FontMetrics.bytes(face)), true));
        }
        page(595.28, 841.89);
    }

    PDDocument document() {
        return document;
    }

    PDPageContentStream content() {
        return content;
    }

    /** Begins a page. */
    TestPdf page(double width, double pageHeight) throws IOException {
        if (content != null) {
            content.close();
        }
        PDPage page = new PDPage(new PDRectangle((float) width, (float) pageHeight));
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        height = pageHeight;
        return this;
    }

    double width(String text, FontFace face, double size) throws IOException {
        return Objects.requireNonNull(fonts.get(face)).getStringWidth(text) * size / 1000;
    }

    TestPdf text(double left, double base, FontFace face, double size, String text) throws IOException {
        content.beginText();
        content.setFont(fonts.get(face), (float) size);
        content.newLineAtOffset((float) left, (float) (height - base));
        content.showText(text);
        content.endText();
        return this;
    }

    TestPdf centred(double middle, double base, FontFace face, double size, String text) throws IOException {
        return text(middle - width(text, face, size) / 2, base, face, size, text);
    }

    TestPdf body(double left, double base, String text) throws IOException {
        return text(left, base, FontFace.REGULAR, 14, text);
    }

    /** Writes with a font of size one, scaled by the text's matrix within a scaled page. */
    TestPdf scaled(double left, double base, double size, String text) throws IOException {
        content.saveGraphicsState();
        content.transform(new Matrix(new AffineTransform(0.5, 0, 0, 0.5, 0, 0)));
        content.beginText();
        content.setFont(fonts.get(FontFace.REGULAR), 1);
        content.setTextMatrix(new Matrix(new AffineTransform(size * 2, 0, 0, size * 2, left * 2, (height - base) * 2)));
        content.showText(text);
        content.endText();
        content.restoreGraphicsState();
        return this;
    }

    TestPdf mode(RenderingMode mode) throws IOException {
        content.setRenderingMode(mode);
        return this;
    }

    TestPdf line(double left, double top, double right, double bottom) throws IOException {
        content.moveTo((float) left, (float) (height - top));
        content.lineTo((float) right, (float) (height - bottom));
        content.stroke();
        return this;
    }

    /** Draws the borders of a table by thin filled rectangles. */
    TestPdf grid(double[] columns, double[] rows) throws IOException {
        for (double y : rows) {
            box(columns[0], y, columns[columns.length - 1] - columns[0], 0.5);
        }
        for (double x : columns) {
            box(x, rows[0], 0.5, rows[rows.length - 1] - rows[0]);
        }
        return this;
    }

    TestPdf box(double left, double top, double boxWidth, double boxHeight) throws IOException {
        content.addRect((float) left, (float) (height - top - boxHeight), (float) boxWidth, (float) boxHeight);
        content.fill();
        return this;
    }

    /** Sets a justified paragraph in 14 pt with a first line's indent, and returns the baseline of its last line. */
    double paragraph(double base, double indent, double pitch, String text) throws IOException {
        return paragraph(base, indent, pitch, text, Integer.MAX_VALUE);
    }

    /** Sets a justified paragraph that goes on at the top of a new page after some lines. */
    double paragraph(double base, double indent, double pitch, String text, int linesOnPage) throws IOException {
        int lines = 0;
        List<String> line = new ArrayList<>();
        double at = base;
        double from = indent;
        for (String word : text.split(" ", -1)) {
            List<String> longer = new ArrayList<>(line);
            longer.add(word);
            if (from + width(String.join(" ", longer), FontFace.REGULAR, 14) > WIDTH) {
                full(line, LEFT + from, at, WIDTH - from);
                line = new ArrayList<>();
                lines++;
                at = lines == linesOnPage ? 80 : at + pitch;
                if (lines == linesOnPage) {
                    page(595.28, 841.89);
                }
                from = 0;
            }
            line.add(word);
        }
        body(LEFT + from, at, String.join(" ", line));
        return at;
    }

    private void full(List<String> words, double left, double base, double room) throws IOException {
        double used = width(String.join("", words), FontFace.REGULAR, 14);
        double gap = (room - used) / (words.size() - 1);
        double x = left;
        for (String word : words) {
            body(x, base, word + " ");
            x += width(word, FontFace.REGULAR, 14) + gap;
        }
    }

    void lock(String owner, String user) throws IOException {
        StandardProtectionPolicy policy = new StandardProtectionPolicy(owner, user, new AccessPermission());
        policy.setEncryptionKeyLength(128);
        document.protect(policy);
    }

    byte[] bytes() throws IOException {
        content.close();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
