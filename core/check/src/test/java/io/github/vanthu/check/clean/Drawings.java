package io.github.vanthu.check.clean;

import java.util.Locale;

/** Drawings as Word writes them, in DrawingML and VML. */
final class Drawings {
    private Drawings() {}

    /** Returns a run with a drawing and its VML for old readers. */
    static String alternates(String drawing, String vml) {
        return "<w:r><mc:AlternateContent><mc:Choice Requires='wps'>" + drawing + "</mc:Choice><mc:Fallback><w:pict>"
                + vml + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    }

    /** Returns an anchored drawing that lies centred to its column, of a size in EMU. */
    static String anchor(long width, long height, String position, String inside) {
        return "<w:drawing><wp:anchor distT='0' distB='0' distL='114300' distR='114300' simplePos='0'"
                + " relativeHeight='251659264' behindDoc='0' locked='0' layoutInCell='1' allowOverlap='1'>"
                + "<wp:simplePos x='0' y='0'/>" + position + "<wp:extent cx='" + width + "' cy='" + height + "'/>"
                + "<wp:effectExtent l='0' t='0' r='0' b='0'/><wp:wrapNone/><wp:docPr id='1' name='Hình 1'/>"
                + "<wp:cNvGraphicFramePr/>" + inside + "</wp:anchor></w:drawing>";
    }

    /** Returns where an anchored drawing lies: from its column and paragraph in EMU. */
    static String position(long left, long top) {
        return "<wp:positionH relativeFrom='column'><wp:posOffset>" + left + "</wp:posOffset></wp:positionH>"
                + "<wp:positionV relativeFrom='paragraph'><wp:posOffset>" + top + "</wp:posOffset></wp:positionV>";
    }

    /** Returns a shape of a preset geometry with a thin black line. */
    static String shape(String geometry, long width, long height, String text) {
        return "<a:graphic><a:graphicData uri='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'>"
                + "<wps:wsp>" + (text.isEmpty() ? "<wps:cNvCnPr/>" : "<wps:cNvSpPr txBox='1'/>")
                + "<wps:spPr><a:xfrm><a:off x='0' y='0'/><a:ext cx='" + width + "' cy='" + height
                + "'/></a:xfrm><a:prstGeom prst='" + geometry + "'><a:avLst/></a:prstGeom>" + frame(text)
                + "</wps:spPr>" + text + bodyProps(text) + "</wps:wsp></a:graphicData></a:graphic>";
    }

    private static String frame(String text) {
        return text.isEmpty()
                ? "<a:ln w='9525'><a:solidFill><a:srgbClr val='000000'/></a:solidFill></a:ln>"
                : "<a:noFill/><a:ln><a:noFill/></a:ln>";
    }

    private static String bodyProps(String text) {
        return text.isEmpty() ? "<wps:bodyPr/>" : "<wps:bodyPr lIns='0' tIns='0' rIns='0' bIns='0'/>";
    }

    static String textBox(String paragraphs) {
        return "<wps:txbx><w:txbxContent>" + paragraphs + "</w:txbxContent></wps:txbx>";
    }

    static String points(int twips) {
        return String.format(Locale.ROOT, "%.2fpt", twips / 20.0);
    }

    static long emu(int twips) {
        return twips * 635L;
    }
}
