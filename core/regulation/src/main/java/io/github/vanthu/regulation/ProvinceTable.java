package io.github.vanthu.regulation;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The lines of {@code provinces.txt}, and how names of provinces compare. */
final class ProvinceTable {
    private static final Pattern KIND = Pattern.compile("^(tỉnh\\s|thành\\s+phố\\s|t\\.?p\\.?)\\s*");
    private static final Pattern SYLLABLE =
            Pattern.compile("([\\p{L}\\p{M}]*?)([\\u0300\\u0301\\u0303\\u0309\\u0323])" + "([\\p{L}\\p{M}]*)");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

    private ProvinceTable() {}

    static List<Province> read() {
        return TableFile.lines("provinces.txt").stream()
                .map(ProvinceTable::unit)
                .toList();
    }

    private static Province unit(String line) {
        String[] cells = line.split("\\|", -1);
        return new Province(
                cells[0],
                Province.Kind.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                cells[2],
                new Validity(LocalDate.parse(cells[3]), filled(cells[4]).map(LocalDate::parse)),
                filled(cells[5]),
                cells[6]);
    }

    private static Optional<String> filled(String cell) {
        return Optional.of(cell).filter(text -> !text.isEmpty());
    }

    /** Returns a name in small letters without its kind. */
    static String plain(String name) {
        String small = Normalizer.normalize(name, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
        String bare = KIND.matcher(small).replaceFirst("");
        return bare.equals("hcm") ? "hồ chí minh" : bare;
    }

    /** Returns a name for comparison: each tone mark at the end of its syllable, nothing between the syllables. */
    static String folded(String name) {
        String marks = Normalizer.normalize(plain(name), Normalizer.Form.NFD);
        String moved = SYLLABLE.matcher(marks).replaceAll("$1$3$2");
        return NO_LETTER.matcher(moved).replaceAll("");
    }
}
