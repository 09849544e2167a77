package io.github.vanthu.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The output intent of PDF/A: an sRGB profile (ICC.1:2001-04, version 2.1) with its gamma taken as 2.2.
 *
 * <p>It is made here, not asked from the Java platform, whose profiles differ from release to release.
 */
final class ColourProfile {
    private static final int HEADER = 128;
    private static final int TAG_ENTRY = 12;
    private static final String NAME = "sRGB";

    /** Tags and where their data begin; the three curves share theirs. */
    private static final String[] TAGS = {"desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"};

    private static final int DATA = HEADER + 4 + 9 * TAG_ENTRY;
    private static final int DESCRIPTION_SIZE = 104;
    private static final int COPYRIGHT_SIZE = 16;
    private static final int XYZ_SIZE = 20;
    private static final int CURVE_SIZE = 16;
    private static final int SIZE = DATA + DESCRIPTION_SIZE + COPYRIGHT_SIZE + 4 * XYZ_SIZE + CURVE_SIZE;

    /** White point D50 and the primaries adapted to it, as 16.16 fixed-point numbers. */
    private static final int[][] COLOURS = {
        {0xF6D6, 0x10000, 0xD32D}, {0x6FA2, 0x38F5, 0x0390}, {0x6299, 0xB785, 0x18DA}, {0x24A0, 0x0F84, 0xB6CF}
    };

    private ColourProfile() {}

    static void write(PdfWriter writer) throws IOException {
        PdfStream profile = new PdfStream(bytes());
        profile.put(PdfName.N, new PdfNumber(3));
        profile.flateCompress();
        PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
        intent.put(new PdfName("OutputConditionIdentifier"), new PdfString(NAME));
        intent.put(new PdfName("Info"), new PdfString(NAME));
        intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
        writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
    }

    static byte[] bytes() {
        ByteBuffer profile = ByteBuffer.allocate(SIZE);
        header(profile);
        tags(profile);
        description(profile);
        profile.put(ascii("text\0\0\0\0CC0\0\0\0\0\0"));
        for (int[] colour : COLOURS) {
            profile.put(ascii("XYZ \0\0\0\0"));
            profile.putInt(colour[0]).putInt(colour[1]).putInt(colour[2]);
        }
        profile.put(ascii("curv\0\0\0\0")).putInt(1).putShort((short) 0x0233);
        return profile.array();
    }

    private static void header(ByteBuffer profile) {
        profile.putInt(SIZE).putInt(0).putInt(0x02100000);
        profile.put(ascii("mntrRGB XYZ "));
        profile.putShort((short) 2001).putShort((short) 1).putShort((short) 1);
        profile.position(36).put(ascii("acsp"));
        profile.position(68);
        profile.putInt(COLOURS[0][0]).putInt(COLOURS[0][1]).putInt(COLOURS[0][2]);
        profile.position(HEADER);
    }

    private static void tags(ByteBuffer profile) {
        int[] sizes = {
            DESCRIPTION_SIZE, COPYRIGHT_SIZE, XYZ_SIZE, XYZ_SIZE, XYZ_SIZE, XYZ_SIZE, CURVE_SIZE, CURVE_SIZE, CURVE_SIZE
        };
        profile.putInt(TAGS.length);
        int offset = DATA;
        for (int i = 0; i < TAGS.length; i++) {
            boolean sharedCurve = i > 6;
            int at = sharedCurve ? SIZE - CURVE_SIZE : offset;
            profile.put(ascii(TAGS[i])).putInt(at).putInt(sizes[i]);
            offset += sharedCurve ? 0 : sizes[i];
        }
    }

    private static void description(ByteBuffer profile) {
        int begin = profile.position();
        profile.put(ascii("desc\0\0\0\0")).putInt(NAME.length() + 1).put(ascii(NAME));
        profile.position(begin + DESCRIPTION_SIZE);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
