package io.github.vanthu.check.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the paragraphs of lists and gives their labels (số thứ tự tự động). For one text, in reading order. */
final class NumberCounter {
    private static final Pattern PLACE = Pattern.compile("%([1-9])");
    private static final long UNUSED = Long.MIN_VALUE;
    private static final Map<Character, String> SIGNS = Map.of(
            '\uF0B7', "•", '\uF0A7', "▪", '\uF0D8', "➢", '\uF0FC', "✓", '\uF076', "❖", '\uF0A8', "◻", '\uF02D', "-",
            '\uF02B', "+", '\uF0E8', "➔", '\u00B7', "•");

    private final Numbering numbering;
    private final Map<String, long[]> counts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    /** Counts the lists of a file. */
    NumberCounter(Numbering numbering) {
        this.numbering = numbering;
    }

    /** Counts a paragraph and returns its label with what stands between label and text: a space, or nothing. */
    String next(Numbering.Level level) {
        long[] count = counts.computeIfAbsent(level.family(), family -> fresh());
        restart(level, count);
        advance(level, count);
        String label = level.format().equals("bullet") ? bullet(level) : words(level, count);
        boolean bare = level.definition()
                .child("w:suff")
                .map(XmlElement::val)
                .orElse("tab")
                .equals("nothing");
        return label.isEmpty() || bare ? label : label + " ";
    }

    private static long[] fresh() {
        long[] count = new long[Numbering.LEVELS];
        java.util.Arrays.fill(count, UNUSED);
        return count;
    }

    /** A list that says where it starts does so once, at its first paragraph of the level. */
    private void restart(Numbering.Level level, long[] count) {
        if (level.startsAt().isPresent() && begun.add(level.list() + "/" + level.level())) {
            count[level.level()] = UNUSED;
        }
    }

    private void advance(Numbering.Level level, long[] count) {
        for (int above = 0; above < level.level(); above++) {
            if (count[above] == UNUSED) {
                count[above] = start(level.list(), above);
            }
        }
        int at = level.level();
        count[at] = count[at] == UNUSED ? level.startsAt().orElse(level.start()) : count[at] + 1;
        for (int below = at + 1; below < count.length; below++) {
            if (restartsAfter(level.list(), below, at)) {
                count[below] = UNUSED;
            }
        }
    }

    private long start(String list, int level) {
        return numbering
                .level(list, level)
                .map(found -> found.startsAt().orElse(found.start()))
                .orElse(1L);
    }

    /** Returns whether a level begins anew behind a paragraph of a higher one (17.9.10). */
    private boolean restartsAfter(String list, int below, int at) {
        Optional<Long> rule = numbering
                .level(list, below)
                .flatMap(found -> found.definition().child("w:lvlRestart"))
                .flatMap(found -> Measures.number(found.val()));
        return rule.isEmpty() || at < rule.get();
    }

    private static String bullet(Numbering.Level level) {
        String text = level.definition().child("w:lvlText").map(XmlElement::val).orElse("");
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append(sign((char) c)));
        return out.toString();
    }

    /** Returns a sign; those of symbol fonts lie in the private area of Unicode. */
    static String sign(char c) {
        String known = SIGNS.get(c);
        if (known != null) {
            return known;
        }
        return c >= '\uE000' && c <= '\uF8FF' ? "•" : String.valueOf(c);
    }

    private String words(Numbering.Level level, long[] count) {
        String text = level.definition().child("w:lvlText").map(XmlElement::val).orElse("");
        boolean digits = level.definition().on("w:isLgl");
        Matcher matcher = PLACE.matcher(text);
        return matcher.replaceAll(found -> {
            int of = found.group(1).charAt(0) - '1';
            String format = numbering
                    .level(level.list(), of)
                    .map(Numbering.Level::format)
                    .orElse("decimal");
            long number = count[of] == UNUSED ? start(level.list(), of) : count[of];
            return Matcher.quoteReplacement(NumberWords.of(number, digits ? "decimal" : format));
        });
    }
}
