package io.github.vanthu.regulation;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The name of an issuer taken apart (tên cơ quan).
 *
 * @param body what stands before the unit, such as "Phòng Kinh tế" or "Ủy ban nhân dân"
 * @param kind the unit's common noun in small letters, such as "xã"; nothing if the name tells no unit
 * @param unit the unit's proper name, such as "Vân Khê"; empty if the name tells no unit
 */
record IssuerName(String body, Optional<String> kind, String unit) {
    private static final Pattern COMMITTEE = Pattern.compile("(Ủy|Uỷ) ban nhân dân|UBND", flags());
    private static final Pattern WITH_UNIT = Pattern.compile(
            "(?<body>.*?)(\\s+thuộc(\\s+(UBND|(Ủy|Uỷ) ban nhân dân))?)?\\s*\\b(?<kind>tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\\s+"
                    + "(?<unit>(?-i:[\\p{Lu}\\d])[^,]*)(,.*)?",
            flags());
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** Read at the first name of a unit below the province only. */
    private static final class NamedAfter {
        static final Set<String> NAMES = TableFile.lines("named-after.txt").stream()
                .map(ProvinceTable::folded)
                .collect(Collectors.toUnmodifiableSet());

        private NamedAfter() {}
    }

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    }

    static IssuerName of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
        Matcher found = WITH_UNIT.matcher(plain);
        return found.matches()
                ? new IssuerName(
                        found.group("body").strip(),
                        Optional.of(found.group("kind").toLowerCase(Locale.ROOT)),
                        found.group("unit").strip())
                : new IssuerName(plain, Optional.empty(), "");
    }

    /** Returns whether this is the people's committee of its unit itself. */
    boolean isCommittee() {
        return COMMITTEE.matcher(body).matches();
    }

    /** Returns whether the unit is of one of some kinds. */
    boolean isOf(String... kinds) {
        return kind.filter(List.of(kinds)::contains).isPresent();
    }

    /** Returns the unit as it stands in a sentence, such as "xã Vân Khê" or "Phường 1"; nothing if there is none. */
    Optional<String> unitName() {
        return kind.map(noun -> (isNamedAfterSomething() ? capital(noun) : noun) + " " + unit);
    }

    /** Returns the unit as it stands before a date (địa danh), such as "Vân Khê" or "Phường 1". */
    Optional<String> placeName() {
        return isNamedAfterSomething() ? unitName() : Optional.of(unit).filter(name -> !name.isEmpty());
    }

    private boolean isNamedAfterSomething() {
        return NUMBER.matcher(unit).matches() || NamedAfter.NAMES.contains(ProvinceTable.folded(unit));
    }

    private static String capital(String noun) {
        return noun.substring(0, 1).toUpperCase(Locale.ROOT) + noun.substring(1);
    }
}
