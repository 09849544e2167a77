package io.github.vanthu.workbook.table;

import io.github.vanthu.model.Column;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that heads of columns are known by; they stand in {@code heads.txt} (từ đồng nghĩa của tiêu đề cột). */
final class HeadWords {
    private static final Pattern LINE = Pattern.compile("(\\w+)\\s+(sure|weak)\\s+(.+?)(\\s*…)?");
    private static final Pattern PERCENT = Pattern.compile("\\(\\s*%\\s*\\)");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d|(ke hoach |kh |du toan |du kien )?(nam )?20\\d\\d");
    private static final int LONGEST = 160;
    private static final List<Entry> ENTRIES = read();

    private HeadWords() {}

    /** What a head says, and whether it says so by itself. */
    record Meaning(Column.Kind kind, boolean sure) {}

    private record Entry(Meaning meaning, String words, boolean prefix) {
        boolean fits(String head) {
            return head.equals(words) || (prefix && head.startsWith(words + " "));
        }
    }

    /** Returns what a head says its column holds, or nothing. */
    static Optional<Meaning> meaning(String head) {
        if (head.length() > LONGEST) {
            return Optional.empty();
        }
        if (PERCENT.matcher(head).find()) {
            return Optional.of(new Meaning(Column.Kind.PERCENT, true));
        }
        String words = Folding.head(head);
        return YEAR.matcher(words).matches()
                ? Optional.of(new Meaning(Column.Kind.MONEY, false))
                : ENTRIES.stream()
                        .filter(entry -> entry.fits(words))
                        .map(Entry::meaning)
                        .findFirst();
    }

    private static List<Entry> read() {
        try (InputStream in = Objects.requireNonNull(HeadWords.class.getResourceAsStream("heads.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(LINE::matcher)
                    .filter(Matcher::matches)
                    .map(HeadWords::entry)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry entry(Matcher line) {
        Column.Kind kind = Column.Kind.valueOf(line.group(1).toUpperCase(Locale.ROOT));
        return new Entry(
                new Meaning(kind, line.group(2).equals("sure")), Folding.words(line.group(3)), line.group(4) != null);
    }
}
