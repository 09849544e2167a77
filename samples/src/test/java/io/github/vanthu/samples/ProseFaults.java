package io.github.vanthu.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Faults planted in the amounts and the amounts in words of a plan's file, one at a time. */
final class ProseFaults {
    private static final Pattern AMOUNT = Pattern.compile("(?U)\\d[\\d.,]*(?: nghìn| triệu| tỷ)?(?: đồng)\\b");
    private static final Pattern WORDS =
            Pattern.compile("(?U)(?<=\\(|: )\\p{Lu}\\p{L}+(?: tỷ| mươi| trăm| triệu)[\\p{L} ,]* đồng(?=\\))");
    private static final Map<String, String> OTHER_WORDS =
            Map.of("Năm", "Sáu", "Sáu", "Bảy", "mươi", "trăm", "ba", "bốn", "tỷ", "triệu", "hai", "tám");

    private ProseFaults() {}

    /**
     * Words of a sample that are altered.
     *
     * @param line index of the line of the file
     * @param start index in the line
     * @param before the words
     * @param after what they are altered to
     */
    record Fault(int line, int start, String before, String after) {
        /** Returns the lines of the file with the words altered. */
        List<String> altered(List<String> lines) {
            List<String> altered = new ArrayList<>(lines);
            String whole = lines.get(line);
            String rest = whole.substring(start + before.length());
            altered.set(line, whole.substring(0, start) + after + rest);
            return altered;
        }
    }

    static List<Fault> of(List<String> lines) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int line = i;
            AMOUNT.matcher(lines.get(i)).results().forEach(found -> figures(line, found, faults));
            WORDS.matcher(lines.get(i)).results().forEach(found -> words(line, found, faults));
        }
        return faults;
    }

    /** Alters the first digit, swaps two neighbours that differ, and adds a zero to the last group. */
    private static void figures(int line, MatchResult found, List<Fault> faults) {
        String written = found.group();
        char other = (char) ('1' + (written.charAt(0) - '0') % 9);
        faults.add(new Fault(line, found.start(), written, other + written.substring(1)));
        Matcher pair = Pattern.compile("(\\d)(\\.?)(?!\\1)(\\d)").matcher(written);
        if (pair.find() && pair.start(3) > 0 && written.charAt(pair.start(3)) != '0') {
            faults.add(new Fault(line, found.start(), written, pair.replaceFirst("$3$2$1")));
        }
        int group = written.lastIndexOf('.');
        if (group > 0) {
            faults.add(new Fault(
                    line, found.start(), written, written.substring(0, group) + ".000" + written.substring(group)));
        }
    }

    /** Alters each word that may be another number word. */
    private static void words(int line, MatchResult found, List<Fault> faults) {
        Matcher word = Pattern.compile("\\p{L}+").matcher(found.group());
        while (word.find()) {
            String other = OTHER_WORDS.get(word.group());
            if (other != null) {
                String after = found.group().substring(0, word.start())
                        + other
                        + found.group().substring(word.end());
                faults.add(new Fault(line, found.start(), found.group(), after));
            }
        }
    }
}
