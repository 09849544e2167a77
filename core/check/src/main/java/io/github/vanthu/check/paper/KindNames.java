package io.github.vanthu.check.paper;

import io.github.vanthu.regulation.DocumentKind;
import io.github.vanthu.regulation.FormatProfiles;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names of the kinds of administrative documents and their letters (tên loại; Nghị định 30/2020, Điều 7 and Phụ lục III).
 *
 * <p>Letters are empty for documents that are none of the 29 kinds with letters.
 */
final class KindNames {
    /** Legal documents and decisions of the Party, which are none of the kinds with letters. */
    private static final List<String> OTHER_KINDS =
            List.of("nghi dinh", "thong tu", "thong tu lien tich", "luat", "phap lenh", "ket luan", "lenh");

    private static final Map<String, String> CODES = codes();

    private KindNames() {}

    private static Map<String, String> codes() {
        Map<String, String> codes = new LinkedHashMap<>();
        OTHER_KINDS.forEach(name -> codes.put(name, ""));
        FormatProfiles.ids().stream()
                .flatMap(ruleSet -> DocumentKind.of(ruleSet).stream())
                .forEach(kind -> codes.put(Fold.words(kind.name()), kind.letters()));
        return codes;
    }

    /** Returns the letters of the kind that folded words name, slips of the pen allowed; nothing if they name none. */
    static Optional<String> code(String words) {
        String same = CODES.get(words);
        return same != null
                ? Optional.of(same)
                : CODES.keySet().stream()
                        .filter(name -> name.length() > 6 && Fold.near(words, name))
                        .min(Comparator.naturalOrder())
                        .map(name -> CODES.getOrDefault(name, ""));
    }

    /** Returns how many words at the beginning of folded words name a kind; 0 for none. */
    static int leading(String words) {
        return CODES.keySet().stream()
                .filter(name -> words.startsWith(name + " "))
                .mapToInt(name -> name.split(" ", -1).length)
                .max()
                .orElse(0);
    }
}
