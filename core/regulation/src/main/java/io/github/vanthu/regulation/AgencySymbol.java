package io.github.vanthu.regulation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Abbreviates the name of an agency for the symbols of its documents (chữ viết tắt tên cơ quan).
 *
 * <p>Nghị định 30/2020, Phụ lục I, II.3.b leaves the form to the agencies; the usual one is the first letter of each syllable
 * without the words that only join: "Sở Nông nghiệp và Môi trường" gives SNNMT.
 */
final class AgencySymbol {
    private static final Set<String> JOINING = Set.of("và", "các", "của", "về", "thuộc");

    /** Where the usual form is another one, mostly because two agencies would share it. */
    private static final Map<String, String> USUAL = Map.of("Sở Ngoại vụ", "SNgV");

    private AgencySymbol() {}

    static String of(String agency) {
        return USUAL.getOrDefault(agency, initials(agency));
    }

    private static String initials(String agency) {
        return Arrays.stream(agency.split("[^\\p{L}\\p{Nd}]+"))
                .filter(word -> !word.isEmpty() && !JOINING.contains(word.toLowerCase(Locale.ROOT)))
                .map(AgencySymbol::initial)
                .collect(Collectors.joining());
    }

    /** Returns the first letter without diacritics but for Đ, which is a letter of its own; a number in full. */
    private static String initial(String word) {
        return Character.isDigit(word.charAt(0))
                ? word
                : Normalizer.normalize(word, Normalizer.Form.NFD)
                        .substring(0, 1)
                        .toUpperCase(Locale.ROOT);
    }
}
