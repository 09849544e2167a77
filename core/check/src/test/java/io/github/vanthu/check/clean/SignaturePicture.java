package io.github.vanthu.check.clean;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A blue stroke on a transparent ground as PNG. */
final class SignaturePicture {
    private SignaturePicture() {}

    /** Returns a run with the picture. */
    static String inline(Pen pen) {
        String id = pen.pack().relate("media/image1.png", "image", "image/png", png());
        String size = "cx='1440000' cy='540000'";
        return "<w:r><w:drawing><wp:inline><wp:extent " + size + "/><wp:docPr id='2' name='Chữ ký'/><a:graphic>"
                + "<a:graphicData uri='http://schemas.openxmlformats.org/drawingml/2006/picture'><pic:pic>"
                + "<pic:nvPicPr><pic:cNvPr id='2' name='chu-ky.png'/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>"
                + "<a:blip r:embed='" + id + "'/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>"
                + "<a:off x='0' y='0'/><a:ext " + size + "/></a:xfrm><a:prstGeom prst='rect'><a:avLst/></a:prstGeom>"
                + "</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }

    private static byte[] png() {
        BufferedImage image = new BufferedImage(80, 30, BufferedImage.TYPE_INT_ARGB);
        for (int x = 5; x < 75; x++) {
            image.setRGB(x, 15 + (x % 9), 0xFF1A3FA0);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
