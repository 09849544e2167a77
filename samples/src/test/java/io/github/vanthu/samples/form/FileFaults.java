package io.github.vanthu.samples.form;

import io.github.vanthu.check.paper.Element;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** What a finished file should not hold, and pictures of signatures and seals (II.7.d, II.8.a). */
final class FileFaults {
    private static final String PROSE = "Tổ chức gian hàng";
    private static final String DRAWING = """
            <w:r><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" \
            locked="0" layoutInCell="1" allowOverlap="1" \
            xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">\
            <wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>%1$d</wp:posOffset></wp:positionH>\
            <wp:positionV relativeFrom="paragraph"><wp:posOffset>200000</wp:posOffset></wp:positionV>\
            <wp:extent cx="%2$d" cy="540000"/><wp:wrapNone/><wp:docPr id="%3$d" name="Picture %3$d"/>\
            <a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">\
            <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">\
            <pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr>\
            <pic:cNvPr id="%3$d" name="Picture %3$d"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="%4$s"/>\
            <a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>\
            <a:ext cx="%2$d" cy="540000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>\
            </a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>""";

    private FileFaults() {}

    static List<FormFault> faults() {
        return List.of(
                FormFault.ofDocx(
                        "FORM-061", "signature as a JPEG", Element.SIGNATURE_TITLE, "", FileFaults::photographed),
                FormFault.ofDocx(
                        "FORM-062", "seal beside the signature", Element.SIGNATURE_TITLE, "", FileFaults::sealedApart),
                file(
                        "FORM-141",
                        "an insertion not accepted",
                        "Kịp thời",
                        parts -> parts.prepend(
                                PROSE,
                                "<w:ins w:id=\"901\" w:author=\"A\" w:date=\"2026-02-03T08:00:00Z\"><w:r><w:t xml:space=\"preserve\">Kịp thời </w:t></w:r></w:ins>")),
                file(
                        "FORM-142",
                        "hidden words",
                        "bí mật",
                        parts -> parts.append(
                                PROSE,
                                "<w:r><w:rPr><w:vanish/></w:rPr><w:t xml:space=\"preserve\"> bí mật</w:t></w:r>")),
                file("FORM-143", "a comment", "", FileFaults::commented),
                file(
                        "FORM-144",
                        "composed letters",
                        "Tổ chức gian",
                        parts -> parts.swap(
                                "Tổ chức gian hàng", Normalizer.normalize("Tổ chức gian hàng", Normalizer.Form.NFD))),
                file(
                        "FORM-145",
                        "an old font in the style of plain text",
                        "",
                        parts -> parts.alter("word/styles.xml", FileFaults::oldNormal)),
                FormFault.ofPdf("FORM-146", "a scanned page", Optional.empty(), "", FileFaults::scanned),
                FormFault.ofPdf(
                        "FORM-006",
                        "font Arial",
                        Optional.of(Element.BODY),
                        "",
                        document -> renamed(document, "ABCDEF+Arial")));
    }

    private static FormFault file(String rule, String what, String words, UnaryOperator<DocxParts> alteration) {
        return FormFault.ofDocx(rule, what, Element.BODY, words, alteration).ofNoElement();
    }

    /** Every other style names the right font, as documents do that began in an old file. */
    private static String oldNormal(String xml) {
        String right = "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"/>";
        String old = "<w:rPr><w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/></w:rPr>";
        return xml.replaceAll("<w:rPr>(<w:b/>|<w:bCs/>|<w:i/>|<w:iCs/>|<w:sz )", "<w:rPr>" + right + "$1")
                .replaceFirst("(<w:name w:val=\"Normal\"/><w:qFormat/>)", "$1" + old);
    }

    private static DocxParts photographed(DocxParts parts) {
        return picture(parts, "jpeg", BufferedImage.TYPE_INT_RGB, 1, 900000);
    }

    private static DocxParts sealedApart(DocxParts parts) {
        picture(parts, "png", BufferedImage.TYPE_INT_ARGB, 1, 1500000);
        return picture(parts, "png", BufferedImage.TYPE_INT_ARGB, 2, 100000);
    }

    private static DocxParts picture(DocxParts parts, String format, int type, int number, int left) {
        ByteArrayOutputStream image = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 20, type), format, image);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String name = "image" + number + "." + format;
        String id = "rIdPicture" + number;
        if (number == 1) {
            parts.type(format, "image/" + format);
        }
        return parts.put("word/media/" + name, image.toByteArray())
                .relate(id, "image", "/word/media/" + name)
                .append("PHÓ GIÁM ĐỐC", DRAWING.formatted(left, 1080000, number, id));
    }

    private static DocxParts commented(DocxParts parts) {
        String type = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
        return parts.put(
                        "word/comments.xml",
                        ("<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                                        + "<w:comment w:id=\"0\" w:author=\"A\"><w:p><w:r><w:t>Xem lại</w:t></w:r></w:p></w:comment></w:comments>")
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .alter(
                        "[Content_Types].xml",
                        xml -> xml.replace(
                                "</Types>",
                                "<Override PartName=\"/word/comments.xml\" ContentType=\"" + type + "\"/></Types>"))
                .relate("rIdComments", "comments", "/word/comments.xml")
                .append(PROSE, "<w:r><w:commentReference w:id=\"0\"/></w:r>");
    }

    private static void scanned(PDDocument document) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        BufferedImage scan = new BufferedImage(420, 594, BufferedImage.TYPE_INT_RGB);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(LosslessFactory.createFromImage(document, scan), 0, 0, 595, 842);
        }
    }

    private static void renamed(PDDocument document, String name) throws IOException {
        for (PDPage page : document.getPages()) {
            for (COSName key : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(key);
                font.getCOSObject().setName(COSName.BASE_FONT, name);
            }
        }
    }
}
