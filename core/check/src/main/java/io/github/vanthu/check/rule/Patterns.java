package io.github.vanthu.check.rule;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The patterns that rules name, each compiled once. */
final class Patterns {
    private static final Map<String, Pattern> COMPILED = new ConcurrentHashMap<>();

    private Patterns() {}

    static Pattern of(String pattern) {
        return COMPILED.computeIfAbsent(pattern, text -> Pattern.compile(text, Pattern.DOTALL));
    }
}
