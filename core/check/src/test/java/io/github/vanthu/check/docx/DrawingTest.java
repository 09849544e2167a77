package io.github.vanthu.check.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.check.content.Shape;
import io.github.vanthu.check.content.Stroke;
import io.github.vanthu.check.content.TextPiece;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawingTest {
    private static String anchor(String position, String extent, String data) {
        return "<w:drawing><wp:anchor><wp:positionH " + position + "</wp:positionH><wp:extent " + extent
                + "/><a:graphic><a:graphicData>" + data + "</a:graphicData></a:graphic></wp:anchor></w:drawing>";
    }

    private static String shape(String geometry, String line, String more) {
        return "<wps:wsp><wps:spPr><a:prstGeom prst='" + geometry + "'/>" + line + "</wps:spPr>" + more + "</wps:wsp>";
    }

    private static String text(String text) {
        return "<w:txbxContent><w:p>" + TestFile.run(text) + "</w:p></w:txbxContent>";
    }

    private static List<Shape> shapes(String item) {
        return TestFile.paragraph("<w:r>" + item + "</w:r>").first().shapes();
    }

    private static Shape shape(String item) {
        assertThat(shapes(item)).hasSize(1);
        return shapes(item).get(0);
    }

    private static String column(long offset) {
        return "relativeFrom='column'><wp:posOffset>" + offset + "</wp:posOffset>";
    }

    @Test
    void readsALine() {
        String line = "<a:ln><a:solidFill><a:srgbClr val='ff0000'/></a:solidFill><a:prstDash val='dash'/></a:ln>";
        Shape read = shape(anchor(column(914_400), "cx='1828800' cy='0'", shape("line", line, "")));
        assertThat(read.kind()).isEqualTo(Shape.Kind.LINE);
        assertThat(read.width().middle().twips()).isEqualTo(2880);
        assertThat(read.left().orElseThrow().middle().twips()).isEqualTo(1440);
        assertThat(read.stroke()).contains(new Stroke(false, "FF0000"));
    }

    @ParameterizedTest
    @CsvSource({
        "relativeFrom='column'><wp:align>center</wp:align>,3240",
        "relativeFrom='margin'><wp:align>right</wp:align>,6480",
        "relativeFrom='page'><wp:posOffset>1828800</wp:posOffset>,1440"
    })
    void knowsWhereALineBegins(String position, int left) {
        Shape read = shape(anchor(position, "cx='1828800' cy='0'", shape("straightConnector1", "<a:ln/>", "")));
        assertThat(read.left().orElseThrow().middle().twips()).isEqualTo(left);
    }

    @Test
    void doesNotGuessWhereALineByACharacterBegins() {
        String position = "relativeFrom='character'><wp:posOffset>0</wp:posOffset>";
        assertThat(shape(anchor(position, "cx='9' cy='0'", shape("line", "<a:ln/>", "")))
                        .left())
                .isEmpty();
    }

    @Test
    void readsABoxWithItsText() {
        String data = shape(
                "rect",
                "<a:ln><a:noFill/></a:ln>",
                "<wps:txbx>" + text("DỰ THẢO") + "</wps:txbx><wps:bodyPr lIns='0'/>");
        Shape read = shape(anchor(column(0), "cx='1828800' cy='635000'", data));
        assertThat(read.kind()).isEqualTo(Shape.Kind.BOX);
        assertThat(read.stroke()).isEmpty();
        TextPiece inside = (TextPiece) read.pieces().get(0);
        assertThat(inside.text()).isEqualTo("DỰ THẢO");
        assertThat(inside.place().paragraph()).isEqualTo(2);
        assertThat(inside.look().room().middle().twips()).isEqualTo(2880 - 144);
    }

    @Test
    void alternativesCountOnce() {
        String drawing = anchor(column(0), "cx='1828800' cy='0'", shape("line", "<a:ln/>", ""));
        String old = "<w:pict><v:line from='0,0' to='9pt,0'/></w:pict>";
        String both = "<mc:AlternateContent><mc:Choice Requires='wps'>" + drawing + "</mc:Choice><mc:Fallback>" + old
                + "</mc:Fallback></mc:AlternateContent>";
        assertThat(shape(both).width().middle().twips()).isEqualTo(2880);
        assertThat(shape(both.replace("'wps'", "'cx9'")).width().middle().twips())
                .isEqualTo(180);
    }

    @Test
    void readsWhatAGroupHolds() {
        String inside =
                "<wps:wsp><wps:spPr><a:xfrm><a:ext cx='1000' cy='0'/></a:xfrm><a:prstGeom prst='line'/><a:ln/></wps:spPr>"
                        + "</wps:wsp>";
        String group =
                "<wpg:wgp xmlns:wpg='http://schemas.microsoft.com/office/word/2010/wordprocessingGroup'><wpg:grpSpPr>"
                        + "<a:xfrm><a:ext cx='1270000' cy='10'/><a:chExt cx='2000' cy='10'/></a:xfrm></wpg:grpSpPr>"
                        + inside + inside
                        + "</wpg:wgp>";
        assertThat(shapes(anchor(column(0), "cx='1270000' cy='10'", group)))
                .extracting(read -> read.width().middle().points())
                .containsExactly(50.0, 50.0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<v:line style='position:absolute' from='10pt,2pt' to='80.5pt,2pt' strokecolor='black'/>|1410|200|000000",
                "<v:shape type='#_x0000_t32' style='position:absolute;margin-left:10pt;width:70.5pt;height:0'/>|1410|200|auto",
                "<v:shape o:connectortype='straight' style='position:absolute;margin-left:10pt;width:70.5pt'/>|1410|200|auto"
            })
    void readsLinesOfVml(String vml, int width, int left, String colour) {
        Shape read = shape("<w:pict>" + vml + "</w:pict>");
        assertThat(read.kind()).isEqualTo(Shape.Kind.LINE);
        assertThat(read.width().middle().twips()).isEqualTo(width);
        assertThat(read.left().orElseThrow().middle().twips()).isEqualTo(left);
        assertThat(read.stroke()).contains(new Stroke(true, colour));
    }

    @Test
    void readsBoxesOfVml() {
        String rect = "<v:rect style='width:100pt;height:30pt' stroked='f'><v:textbox inset='0,0,0,0'>" + text("MẬT")
                + "</v:textbox></v:rect>";
        Shape read = shape("<w:pict>" + rect + "</w:pict>");
        assertThat(read.kind()).isEqualTo(Shape.Kind.BOX);
        assertThat(read.stroke()).isEmpty();
        assertThat(((TextPiece) read.pieces().get(0)).text()).isEqualTo("MẬT");
        assertThat(((TextPiece) read.pieces().get(0)).look().room().middle().twips())
                .isEqualTo(2000);
    }

    @Test
    void measuresGroupsOfVmlInTheirOwnUnits() {
        String group =
                "<v:group style='width:100pt;height:10pt' coordsize='1000,100'><v:line from='0,50' to='500,50'/></v:group>";
        assertThat(shape("<w:pict>" + group + "</w:pict>").width().middle().points())
                .isEqualTo(50);
    }

    @ParameterizedTest
    @CsvSource({"6,false,true", "2,false,false", "3,true,true", "3,false,false"})
    void knowsWhetherAPictureIsTransparent(int colourType, boolean transparency, boolean transparent) {
        TestFile file = TestFile.paragraph("<w:r>"
                + anchor(
                        column(0),
                        "cx='9' cy='9'",
                        "<pic:pic><pic:blipFill><a:blip r:embed='rId1'/>" + "</pic:blipFill></pic:pic>")
                + "</w:r>");
        assertThat(file.pack().relate("seal.png", "image", "image/png", png(colourType, transparency)))
                .isEqualTo("rId1");
        Shape read = file.first().shapes().get(0);
        assertThat(read.kind()).isEqualTo(Shape.Kind.PICTURE);
        assertThat(read.mediaType()).isEqualTo("image/png");
        assertThat(read.transparent()).isEqualTo(transparent);
    }

    private static byte[] png(int colourType, boolean transparency) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        out.writeBytes(chunk("IHDR", new byte[] {0, 0, 0, 1, 0, 0, 0, 1, 8, (byte) colourType, 0, 0, 0}));
        if (transparency) {
            out.writeBytes(chunk("tRNS", new byte[1]));
        }
        out.writeBytes(chunk("IDAT", new byte[1]));
        return out.toByteArray();
    }

    private static byte[] chunk(String type, byte[] data) {
        return ByteBuffer.allocate(data.length + 12)
                .putInt(data.length)
                .put(type.getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .put(data)
                .array();
    }
}
