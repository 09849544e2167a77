package io.github.vanthu.engine;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Compares names of provinces as offices and plugins write them (tên tỉnh). */
final class ProvinceName {
    private static final List<String> PREFIXES = List.of("tỉnh ", "thành phố ");

    private ProvinceName() {}

    /** Returns whether two names mean the same province, with or without "tỉnh" or "thành phố". */
    static boolean same(String one, String other) {
        return folded(one).equals(folded(other));
    }

    private static String folded(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
        for (String prefix : PREFIXES) {
            if (plain.startsWith(prefix)) {
                return plain.substring(prefix.length());
            }
        }
        return plain;
    }
}
