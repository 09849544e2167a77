package io.github.vanthu.orthography;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.stream.Collectors;

/** Writes Unicode in the older encodings, from statements of their own: TCVN3 by code, VNI by the marks of a letter. */
final class Encoders {
    /** The letters of TCVN3 from 0xA1 to 0xFE; a dot where there is none. */
    private static final String TCVN3 =
            "ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ";

    private static final String VNI_TONES = "\u0300ø\u0301ù\u0303õ\u0309û\u0323ï";
    private static final String VNI_HATS = "\u0300à\u0301á\u0303ã\u0309å\u0323ä";
    private static final String VNI_BREVES = "\u0300è\u0301é\u0303ü\u0309ú\u0323ë";

    private Encoders() {}

    static String tcvn3(String text) {
        return text.chars().mapToObj(c -> tcvn3((char) c)).collect(Collectors.joining());
    }

    private static String tcvn3(char c) {
        int at = c == '.' ? -1 : TCVN3.indexOf(c);
        return String.valueOf(at < 0 ? c : (char) (0xA1 + at));
    }

    static String vni(String text) {
        return text.chars().mapToObj(c -> vni((char) c)).collect(Collectors.joining());
    }

    private static String vni(char c) {
        if (Character.isUpperCase(c)) {
            return vni(Character.toLowerCase(c)).toUpperCase(java.util.Locale.ROOT);
        }
        int single = "đơưíìỉĩịỵ".indexOf(c);
        if (single >= 0) {
            return "ñôöíìæóòî".substring(single, single + 1);
        }
        String parts = Normalizer.normalize(String.valueOf(c), Form.NFD);
        boolean hat = parts.indexOf('\u0302') >= 0;
        boolean breve = parts.indexOf('\u0306') >= 0;
        boolean horn = parts.indexOf('\u031B') >= 0;
        String base = horn ? vni(parts.charAt(0) == 'o' ? 'ơ' : 'ư') : parts.substring(0, 1);
        String tone = parts.substring(1).replaceAll("[\u0302\u0306\u031B]", "");
        String row = hat ? VNI_HATS : breve ? VNI_BREVES : VNI_TONES;
        String plain = hat ? "â" : breve ? "ê" : "";
        return tone.isEmpty() ? base + plain : base + row.charAt(row.indexOf(tone) + 1);
    }

    static String misreadUtf8(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** Returns UTF-8 read as Windows-1252, whose five empty codes are read as control characters. */
    static String misreadUtf8Windows(String text) {
        Charset windows = Charset.forName("windows-1252");
        StringBuilder out = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            String read = new String(new byte[] {octet}, windows);
            out.append(read.equals("\uFFFD") ? String.valueOf((char) (octet & 0xFF)) : read);
        }
        return out.toString();
    }
}
