package io.github.vanthu.check.pdf;

import io.github.vanthu.regulation.Limit;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Follows the instructions of a page and notes what they put where (ISO 32000-1, 8 and 9). */
final class PageReader extends PDFGraphicsStreamEngine {
    private final PageFrame frame;
    private final GlyphList glyphs = new GlyphList();
    private final InkList inks;
    private final FaceNames faces;
    private final MarkCount count;
    private int forms;
    private @Nullable PDColor lastColour;
    private String lastName = "";

    /** Counts characters and instructions over all pages. */
    static final class MarkCount {
        private final PdfLimits limits;
        private long marks;

        MarkCount(PdfLimits limits) {
            this.limits = limits;
        }

        void add() throws BeyondLimitException {
            marks++;
            limits.hold(Limit.DOCUMENT_MARKS, marks);
        }
    }

    private PageReader(PDPage page, FaceNames faces, MarkCount count) {
        super(page);
        this.frame = PageFrame.of(page);
        this.inks = new InkList(frame);
        this.faces = faces;
        this.count = count;
    }

    /**
     * Reads a page.
     *
     * @param number its number from 1
     * @param faces the fonts that are known by now
     * @param count what was counted on the pages before
     */
    static PageMarks read(PDPage page, int number, FaceNames faces, MarkCount count) throws IOException {
        PageReader reader = new PageReader(page, faces, count);
        reader.processPage(page);
        return new PageMarks(
                number,
                reader.frame.width(),
                reader.frame.height(),
                reader.glyphs.glyphs(),
                reader.inks.inks(),
                reader.inks.pictures(),
                reader.glyphs.hidden(),
                reader.glyphs.decomposed());
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        count.add();
        super.processOperator(operator, operands);
    }

    /** Faults in forms are passed over by the reader of PDF, but not limits. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
        if (e instanceof BeyondLimitException) {
            throw e;
        }
        super.operatorException(operator, operands, e);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        enterForm();
        super.showForm(form);
        forms--;
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        enterForm();
        super.showTransparencyGroup(form);
        forms--;
    }

    private void enterForm() throws BeyondLimitException {
        forms++;
        count.limits.hold(Limit.DOCUMENT_FORMS, forms);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        count.add();
        String text = font.toUnicode(code);
        Point2D start = frame.point(matrix.getTranslateX(), matrix.getTranslateY());
        Point2D.Float moved = matrix.transformPoint(displacement.getX(), 0);
        Point2D end = frame.point(moved.x, moved.y);
        if (text == null || Math.abs(end.getY() - start.getY()) > Math.abs(end.getX() - start.getX())) {
            return;
        }
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        double size = matrix.getScalingFactorY() * (font instanceof PDType3Font ? type3Scale(font) : 1);
        Face face = faces.of(font);
        boolean fat = mode == RenderingMode.FILL_STROKE;
        glyphs.add(
                new Glyph(
                        text,
                        start.getX(),
                        end.getX(),
                        start.getY(),
                        rounded(size),
                        fat ? new Face(face.family(), true, face.italic()) : face,
                        colour(getGraphicsState().getNonStrokingColor()),
                        glyphs.next(),
                        0),
                mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP);
    }

    private static double type3Scale(PDFont font) {
        return font.getFontMatrix().getScalingFactorY() * 1000;
    }

    /** Word processors write sizes a little off the half points that they mean. */
    private static double rounded(double size) {
        double half = Math.rint(size * 2) / 2;
        return Math.abs(half - size) <= 0.06 ? half : Math.rint(size * 100) / 100;
    }

    private String colour(PDColor colour) {
        if (colour != lastColour) {
            lastColour = colour;
            lastName = name(colour);
        }
        return lastName;
    }

    private static String name(PDColor colour) {
        try {
            return String.format(Locale.ROOT, "%06X", colour.toRGB() & 0xFFFFFF);
        } catch (IOException | UnsupportedOperationException e) {
            // A pattern has no single colour.
            return "auto";
        }
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        inks.rectangle(p0, p2);
    }

    @Override
    public void moveTo(float x, float y) {
        inks.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        inks.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        inks.curveTo(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return inks.current();
    }

    @Override
    public void closePath() {
        inks.close();
    }

    @Override
    public void endPath() {
        inks.forget();
    }

    @Override
    public void clip(int windingRule) {
        // Clipping is ignored: what is clipped is rare in finished documents, and no line of text.
    }

    @Override
    public void strokePath() {
        PDGraphicsState state = getGraphicsState();
        boolean solid =
                state.getLineDashPattern() == null || state.getLineDashPattern().getDashArray().length == 0;
        inks.stroke(transformWidth(state.getLineWidth()), solid, colour(state.getStrokingColor()));
    }

    @Override
    public void fillPath(int windingRule) {
        inks.fill(colour(getGraphicsState().getNonStrokingColor()));
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        inks.fill(colour(getGraphicsState().getNonStrokingColor()));
    }

    @Override
    public void shadingFill(COSName name) {
        inks.forget();
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        boolean transparent =
                image instanceof PDImageXObject object && object.getCOSObject().containsKey(COSName.SMASK);
        inks.picture(matrix.transformPoint(0, 0), matrix.transformPoint(1, 1), transparent);
    }
}
