package io.github.vanthu.orthography;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.stream.IntStream;

/**
 * Windows-1258 that was read as Windows-1252: "Kêì hoaòch" (bảng mã Windows-1258).
 *
 * <p>Source: the mapping table cp1258 that Unicode, Inc. publishes; only what differs from Windows-1252 is here.
 */
final class Windows1258 implements Decoder {
    private static final String CODES = "ÌÒÞìòÃãÐðÕõÝý";
    private static final String LETTERS = "\u0300\u0309\u0303\u0301\u0323ĂăĐđƠơƯư";
    private static final String SAME = "ÂâÊêÔô";

    @Override
    public LegacyEncoding encoding() {
        return LegacyEncoding.WINDOWS_1258;
    }

    @Override
    public boolean code(char c) {
        return CODES.indexOf(c) >= 0 || SAME.indexOf(c) >= 0;
    }

    @Override
    public String decode(String word) {
        StringBuilder out = new StringBuilder(word);
        IntStream.range(0, out.length()).forEach(at -> {
            int code = CODES.indexOf(out.charAt(at));
            out.setCharAt(at, code < 0 ? out.charAt(at) : LETTERS.charAt(code));
        });
        return Normalizer.normalize(out, Form.NFC);
    }

    @Override
    public boolean font(String font) {
        return false;
    }
}
