package io.github.vanthu.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The kinds of checks that a pack may ask for, with their keys. */
enum CheckKind {
    REQUIRED("at", ""),
    RANGE("at", "min max"),
    PATTERN("at pattern", ""),
    SUM("parts total", "in"),
    EQUAL("left right", "in");

    private static final Map<String, Function<CheckPart, Optional<String>>> KEYS = keys();

    private final String needed;
    private final String allowed;

    CheckKind(String needed, String allowed) {
        this.needed = needed;
        this.allowed = allowed;
    }

    private static Map<String, Function<CheckPart, Optional<String>>> keys() {
        Map<String, Function<CheckPart, Optional<String>>> keys = new LinkedHashMap<>();
        keys.put("at", CheckPart::at);
        keys.put("in", CheckPart::in);
        keys.put("min", CheckPart::min);
        keys.put("max", CheckPart::max);
        keys.put("pattern", CheckPart::pattern);
        keys.put("parts", CheckPart::parts);
        keys.put("total", CheckPart::total);
        keys.put("left", CheckPart::left);
        keys.put("right", CheckPart::right);
        return keys;
    }

    static List<String> names() {
        return Stream.of(values()).map(CheckKind::text).toList();
    }

    static Optional<CheckKind> of(String text) {
        return Stream.of(values()).filter(kind -> kind.text().equals(text)).findFirst();
    }

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns all keys of this kind, those that a check must have first. */
    List<String> keysOfKind() {
        return Stream.concat(words(needed), words(allowed)).toList();
    }

    /** Returns the keys that a check lacks. */
    List<String> missing(CheckPart part) {
        boolean unbounded = this == RANGE && part.min().isEmpty() && part.max().isEmpty();
        return Stream.concat(
                        words(needed).filter(key -> value(key, part).isEmpty()),
                        unbounded ? Stream.of("min") : Stream.empty())
                .toList();
    }

    /** Returns the keys that a check has and that do not belong to this kind. */
    List<String> strange(CheckPart part) {
        return KEYS.keySet().stream()
                .filter(key -> !keysOfKind().contains(key))
                .filter(key -> value(key, part).isPresent())
                .toList();
    }

    private static Stream<String> words(String words) {
        return Stream.of(words.split(" ", -1)).filter(word -> !word.isEmpty());
    }

    private static Optional<String> value(String key, CheckPart part) {
        return KEYS.getOrDefault(key, CheckPart::at).apply(part);
    }
}
